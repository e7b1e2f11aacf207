package org.durna.statistics.intake;

import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.audit.Subjects;

/** What this room writes into the audit: who, what, which. */
public final class Trail {
    private final AuditTrail audit;

    public Trail(AuditTrail audit) {
        this.audit = audit;
    }

    void record(Reader by, String action, String kind, String id, Detail detail) {
        audit.record(new Entry(by.actor(), new Action(action), new Subject(kind, id), detail));
    }

    void record(String task, String action, String kind, String id, Detail detail) {
        audit.record(new Entry(Actor.machine(task), new Action(action), new Subject(kind, id), detail));
    }

    public void sawDrafts(Reader reader, java.util.List<String> codes) {
        if (!codes.isEmpty()) {
            audit.record(new Entry(
                    reader.actor(),
                    new Action("indicator.draft-read"),
                    new Subjects("indicator", codes),
                    Detail.none()));
        }
    }
}
