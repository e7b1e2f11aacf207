package org.durna.partnership;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.durna.shared.Language;

/** A file that somebody holds for the official text in a language, and whether it must be the edition that the pack knows. */
public record OfficialCopy(String fileName, Content content, Language language, Edition edition) {

    /** The bytes of a file; at most one more than an official text may have is ever read. */
    public record Content(byte[] bytes) {
        public static final int LARGEST = 2 * 1024 * 1024;

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && java.util.Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }
    }

    public enum Edition {
        /** Word for word the edition whose fingerprint the pack holds. */
        KNOWN,
        /** Another edition, for which an officer answers: every clause is there, but the words may differ. */
        ANOTHER
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file, held for an edition that the pack does not know. */
    public OfficialCopy asAnotherEdition() {
        return new OfficialCopy(fileName, content, language, Edition.ANOTHER);
    }
}
