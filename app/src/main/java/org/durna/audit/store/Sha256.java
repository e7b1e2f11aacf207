package org.durna.audit.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest of the audit. */
final class Sha256 {
    static final int LENGTH = 32;

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
