package org.durna.access;

import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.springframework.stereotype.Component;

/** What this module writes into the audit, in the audit's words. */
@Component
class Noted {
    private final AuditTrail audit;

    Noted(AuditTrail audit) {
        this.audit = audit;
    }

    void account(Reader by, String action, AccountName account, Detail detail) {
        audit.record(
                new Entry(by.actor(), new Action("access." + action), new Subject("account", account.value()), detail));
    }

    void agency(Reader by, String action, AgencyCode agency, Detail detail) {
        audit.record(
                new Entry(by.actor(), new Action("access." + action), new Subject("agency", agency.value()), detail));
    }

    void other(Reader by, String action, Subject subject, Detail detail) {
        audit.record(new Entry(by.actor(), new Action("access." + action), subject, detail));
    }
}
