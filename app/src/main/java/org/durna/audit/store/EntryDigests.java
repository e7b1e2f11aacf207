package org.durna.audit.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;

/**
 * The bytes that an entry's digests are taken over.
 *
 * <p>A leaf is SHA-256 over a mark and the envelope's fields in the order of {@link #ENVELOPE}, each as four bytes of length (−1 when absent) and its bytes.
 * Numbers are big-endian; a moment counts microseconds and a day counts days from 2000-01-01, as PostgreSQL does, so the digest runs over the row as it is sent.
 * The list of subjects has no length of its own: four bytes of count, then each identifier with its length.
 * The envelope holds the detail's digest and not the detail, so a detail may expire.
 */
final class EntryDigests {
    /** The columns of a row for {@link BinaryCopy}; the last two are outside the envelope. */
    static final String ENVELOPE =
            "id, era, xid, at, channel, account, agency, purpose, action, subject_kind, subject_ids, detail_digest, detail_expires";

    static final String WITH_DETAIL = ENVELOPE + ", detail::text, detail_salt";
    static final int ENVELOPE_FIELDS = 13;
    static final int FIELDS_WITH_DETAIL = 15;

    static final int ID = 0;
    static final int ERA = 1;
    static final int XID = 2;
    static final int SUBJECT_IDS = 10;
    static final int DETAIL_DIGEST = 11;
    static final int DETAIL_EXPIRES = 12;
    static final int DETAIL = 13;
    static final int DETAIL_SALT = 14;

    private static final byte[] LEAF = "durna-audit-entry-1".getBytes(US_ASCII);
    private static final byte[] PARTICULARS = "durna-audit-detail-1".getBytes(US_ASCII);

    private final MessageDigest digest = Sha256.begin();

    byte[] leaf(BinaryRow row) {
        digest.update(LEAF);
        row.digestFields(digest, ID, SUBJECT_IDS);
        row.digestList(digest, SUBJECT_IDS);
        row.digestFields(digest, DETAIL_DIGEST, ENVELOPE_FIELDS);
        return digest.digest();
    }

    /** The salt keeps somebody who holds the envelope from guessing a detail that has expired. */
    byte[] detail(byte[] salt, byte[] text) {
        digest.update(PARTICULARS);
        digest.update(salt);
        digest.update(text);
        return digest.digest();
    }

    boolean detailIsTrue(BinaryRow row) {
        digest.update(PARTICULARS);
        row.digestValue(digest, DETAIL_SALT);
        row.digestValue(digest, DETAIL);
        return row.sameBytes(DETAIL_DIGEST, digest.digest());
    }
}
