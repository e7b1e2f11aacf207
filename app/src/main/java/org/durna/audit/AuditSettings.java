package org.durna.audit;

/**
 * How the audit is kept.
 *
 * @param detailKeptDays days until the particulars of an entry expire; the envelope stays. No law has been checked for this number.
 * @param entriesPerBatch most entries that one batch seals, so that sealing and verifying need little memory; a single larger transaction is sealed whole
 */
public record AuditSettings(int detailKeptDays, int entriesPerBatch) {
    public AuditSettings {
        if (detailKeptDays < 1) {
            throw new IllegalArgumentException("Details are kept for at least one day");
        }
        if (entriesPerBatch < 1) {
            throw new IllegalArgumentException("A batch seals at least one entry");
        }
    }

    public static AuditSettings defaults() {
        return new AuditSettings(730, 20_000);
    }
}
