package org.durna.post;

import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.post.store.LetterRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that an agency posted: to whom, about what, and whether they arrived. Each look is in the audit, for they name people. */
@Service
public class Mailbox {
    private static final int MOST = 200;

    private final LetterRows rows;
    private final AuditTrail audit;

    Mailbox(LetterRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** The newest letters of the reader's own agency, without what is enclosed. */
    @Transactional
    public Outcome<List<PostedLetter>, Reason> newest(Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.READ_MAILBOX);
        AgencyCode own = reader.agency();
        if (closed.isPresent() || own == null) {
            return Outcome.refused(closed.orElse(Reason.of("access.not-permitted")));
        }
        List<PostedLetter> found = rows.newest(own, MOST);
        saw(found, reader);
        return Outcome.done(found);
    }

    /** One letter of the reader's own agency. */
    @Transactional
    public Outcome<PostedLetter, Reason> letter(LetterId id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.READ_MAILBOX);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        Optional<PostedLetter> found =
                rows.find(id).filter(letter -> letter.owner().equals(reader.agency()));
        found.ifPresent(letter -> saw(List.of(letter), reader));
        return found.<Outcome<PostedLetter, Reason>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.of("post.letter.unknown", id.value())));
    }

    private void saw(List<PostedLetter> letters, Reader reader) {
        if (!letters.isEmpty()) {
            audit.record(new Entry(
                    reader.actor(),
                    new Action("post.letters.read"),
                    new Subjects(
                            "letter",
                            letters.stream().map(each -> each.id().toString()).toList()),
                    Detail.none()));
        }
    }
}
