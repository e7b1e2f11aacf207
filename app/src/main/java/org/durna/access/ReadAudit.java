package org.durna.access;

import java.util.Optional;
import org.durna.audit.AuditPage;
import org.durna.audit.AuditQuery;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.EntryId;
import org.durna.audit.RecordedEntry;
import org.durna.audit.Subject;
import org.durna.audit.Verification;
import org.durna.audit.VerifyAudit;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reviews who saw and changed what; that look is itself written down. */
@Service
public class ReadAudit {
    private final AuditTrail audit;
    private final VerifyAudit verify;
    private final Noted noted;

    ReadAudit(AuditTrail audit, VerifyAudit verify, Noted noted) {
        this.audit = audit;
        this.verify = verify;
        this.noted = noted;
    }

    /** @param asked the question in words, for the line in the audit */
    @Transactional
    public Outcome<AuditPage, Reason> page(AuditQuery query, String asked, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.READ_AUDIT);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        AuditPage found = audit.page(query);
        noted.other(
                reader,
                "audit.read",
                new Subject("audit", "list"),
                Detail.none()
                        .with("asked", asked)
                        .with("count", Integer.toString(found.entries().size())));
        return Outcome.done(found);
    }

    /** One entry, with its particulars. */
    @Transactional
    public Outcome<RecordedEntry, Reason> entry(EntryId id, Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.READ_AUDIT);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Optional<RecordedEntry> found =
                audit.page(AuditQuery.newest(1).before(new EntryId(id.value() + 1))).entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("access.audit.unknown", id.value()));
        }
        noted.other(reader, "audit.read", new Subject("audit", Long.toString(id.value())), Detail.none());
        return Outcome.done(found.get());
    }

    /** Checks the whole chain now. */
    public Outcome<Verification, Reason> verify(Reader reader) {
        Optional<Reason> no = reader.refusal(Permission.READ_AUDIT);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Verification result = verify.run();
        noted.other(reader, "audit.verified", new Subject("audit", "chain"), Detail.none());
        return Outcome.done(result);
    }
}
