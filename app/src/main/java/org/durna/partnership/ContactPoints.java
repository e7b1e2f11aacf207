package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.partnership.store.ContactRows;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask at each agency. */
@Service
public class ContactPoints {
    private final ContactRows rows;
    private final AuditTrail audit;

    ContactPoints(ContactRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional
    public Outcome<List<ContactPoint>, Reason> inOffice(LocalDate day, Reader reader) {
        var refusal = reader.refusal(Permission.READ_CONTACTS);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<ContactPoint> found = rows.inOffice(day);
        audit.record(new Entry(
                reader.actor(),
                new Action("partnership.contacts.read"),
                new Subjects(
                        "agency",
                        found.stream()
                                .map(each -> each.agency().value())
                                .distinct()
                                .toList()),
                Detail.none()));
        return Outcome.done(found);
    }
}
