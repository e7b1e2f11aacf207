package org.durna.partnership;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.durna.access.Erasure;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.store.ContactRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact points whose duty ended longer ago than the retention rule says are deleted. */
@Service
class EraseEndedContacts implements Erasure {
    private final ContactRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    EraseEndedContacts(ContactRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "partnership.contact_point";
    }

    @Override
    @Transactional
    public int erase(Duration kept) {
        LocalDate before = LocalDate.now(clock).minusDays(kept.toDays());
        int erased = rows.eraseEndedBefore(before);
        if (erased > 0) {
            audit.record(new Entry(
                    Actor.machine("retention"),
                    new Action("partnership.contacts.erased"),
                    new Subject("contact-point", "ended before " + before),
                    Detail.none().with("count", Integer.toString(erased))));
        }
        return erased;
    }
}
