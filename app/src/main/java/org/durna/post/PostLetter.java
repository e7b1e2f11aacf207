package org.durna.post;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import org.durna.access.AgencyCode;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.post.store.LetterRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts a letter within the transaction of the act that it tells of: if the act is undone, no letter leaves. */
@Service
public class PostLetter {
    private final LetterRows rows;
    private final SchedulerClient jobs;
    private final AuditTrail audit;
    private final Clock clock;

    PostLetter(LetterRows rows, SchedulerClient jobs, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param owner the agency that writes */
    @Transactional(propagation = Propagation.MANDATORY)
    public LetterId post(Letter letter, AgencyCode owner, Actor actor) {
        Instant now = clock.instant();
        LetterId id = rows.insert(letter, owner, now);
        jobs.scheduleIfNotExists(DeliverLetters.TASK.instance(id.toString()).scheduledTo(now));
        audit.record(new Entry(
                actor,
                new Action("post.letter.posted"),
                new Subject("letter", id.toString()),
                Detail.none().with("about", letter.about())));
        return id;
    }
}
