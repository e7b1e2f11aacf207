package org.durna.person;

import java.util.List;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.person.store.AssertionRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that keepers assert about one person is looked at; the audit says by whom and why. */
@Service
public class ReadPerson {
    private final AssertionRows rows;
    private final AuditTrail audit;

    ReadPerson(AssertionRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** What is asserted now, newest first, and what was before. */
    public record File(PersonId id, List<Assertion> assertions, List<Former> former) {
        public File {
            assertions = List.copyOf(assertions);
            former = List.copyOf(former);
        }

        public AssertedName calledAs() {
            return Assertion.calledAs(assertions);
        }
    }

    @Transactional
    public Outcome<File, Reason> read(PersonId id, Reader reader) {
        return read(id, new Action("person.read"), Detail.none(), reader);
    }

    /** What may only be kept is read too, on one of the grounds that the pack names; the audit says which. */
    @Transactional
    public Outcome<File, Reason> readRestricted(PersonId id, RightsTerms.Ground ground, Reader reader) {
        return read(id, new Action("person.restricted.read"), Detail.none().with("ground", ground.code()), reader);
    }

    private Outcome<File, Reason> read(PersonId id, Action action, Detail detail, Reader reader) {
        var closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        List<Assertion> assertions = rows.of(id);
        if (assertions.isEmpty()) {
            return new Refused<>(Reason.of("person.unknown"));
        }
        audit.record(new Entry(reader.actor(), action, Assertion.subjects(id, assertions), detail));
        return new Done<>(new File(id, assertions, rows.former(id)));
    }
}
