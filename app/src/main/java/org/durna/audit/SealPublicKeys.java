package org.durna.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Map;

/** The public halves of all sealing keys, by number; they are enough to verify. */
public record SealPublicKeys(Map<Integer, PublicKey> byNumber) {
    static final byte[] MARK = "durna-audit-seal-1".getBytes(US_ASCII);

    public SealPublicKeys {
        byNumber = Map.copyOf(byNumber);
    }

    public static SealPublicKeys read(Path directory) {
        try {
            return new SealPublicKeys(new KeyFiles(directory).publicKeys());
        } catch (IOException broken) {
            throw new UncheckedIOException("The public sealing keys cannot be read", broken);
        }
    }

    boolean signed(int keyNumber, byte[] head, byte[] signature) {
        PublicKey key = byNumber.get(keyNumber);
        if (key == null) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(MARK);
            verifier.update(head);
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The public sealing key " + keyNumber + " cannot be used", unusable);
        }
    }
}
