package org.durna.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries a reader asks for, newest first; what is absent does not restrict. */
public record AuditQuery(
        @Nullable String account,
        @Nullable String agency,
        @Nullable String actionPrefix,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable EntryId before,
        int limit) {
    private static final int MOST = 1_000;

    public AuditQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " entries");
        }
        if (subjectId != null && subjectKind == null) {
            throw new IllegalArgumentException("A subject's identifier means something only with its kind");
        }
    }

    public static AuditQuery newest(int limit) {
        return new AuditQuery(null, null, null, null, null, null, null, null, limit);
    }

    public AuditQuery byAccount(String wanted) {
        return new AuditQuery(wanted, agency, actionPrefix, subjectKind, subjectId, from, to, before, limit);
    }

    public AuditQuery byAgency(String wanted) {
        return new AuditQuery(account, wanted, actionPrefix, subjectKind, subjectId, from, to, before, limit);
    }

    /** Actions whose code begins so: {@code person.} finds all that was done to persons. */
    public AuditQuery doing(String prefix) {
        return new AuditQuery(account, agency, prefix, subjectKind, subjectId, from, to, before, limit);
    }

    public AuditQuery aboutKind(String kind) {
        return new AuditQuery(account, agency, actionPrefix, kind, null, from, to, before, limit);
    }

    public AuditQuery about(Subject subject) {
        return new AuditQuery(account, agency, actionPrefix, subject.kind(), subject.id(), from, to, before, limit);
    }

    /** From the first moment on, until just before the second. */
    public AuditQuery between(Instant first, Instant end) {
        return new AuditQuery(account, agency, actionPrefix, subjectKind, subjectId, first, end, before, limit);
    }

    /** The page after the one that ended with this entry. */
    public AuditQuery before(EntryId last) {
        return new AuditQuery(account, agency, actionPrefix, subjectKind, subjectId, from, to, last, limit);
    }
}
