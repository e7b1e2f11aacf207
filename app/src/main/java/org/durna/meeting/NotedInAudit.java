package org.durna.meeting;

import java.util.List;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.audit.Subjects;
import org.springframework.stereotype.Component;

/** What this module writes into the audit: each change, and each look at a draft. */
@Component
class NotedInAudit {
    private final AuditTrail audit;

    NotedInAudit(AuditTrail audit) {
        this.audit = audit;
    }

    void done(Reader by, String action, String kind, Object id, Detail detail) {
        audit.record(new Entry(by.actor(), new Action("meeting." + action), new Subject(kind, id.toString()), detail));
    }

    void done(Reader by, String action, String kind, Object id) {
        done(by, action, kind, id, Detail.none());
    }

    void draftsRead(Reader by, String kind, List<String> drafts) {
        if (!drafts.isEmpty()) {
            audit.record(new Entry(
                    by.actor(),
                    new Action("meeting." + kind + ".draft-read"),
                    new Subjects(kind, drafts),
                    Detail.none()));
        }
    }

    static Detail changed(Detail detail, String field, Object before, Object after) {
        return before.equals(after) ? detail : detail.change(field, before.toString(), after.toString());
    }
}
