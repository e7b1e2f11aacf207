package org.durna.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;

/** The keys with which the sealer signs, in a directory outside the database; the highest number signs, all older ones stay to verify. */
public final class SealingKeys {
    private final KeyFiles files;
    private volatile Current current;

    private record Current(int number, PrivateKey key) {}

    private SealingKeys(KeyFiles files, Current current) {
        this.files = files;
        this.current = current;
    }

    /** At first use the first key is made. */
    public static SealingKeys open(Path directory) {
        try {
            KeyFiles files = new KeyFiles(directory);
            int newest = files.newestPrivate();
            return new SealingKeys(files, newest > 0 ? new Current(newest, files.privateKey(newest)) : create(files));
        } catch (IOException broken) {
            throw new UncheckedIOException("The sealing keys cannot be read", broken);
        }
    }

    /** From now on a new key signs. */
    public synchronized void rotate() {
        try {
            current = create(files);
        } catch (IOException broken) {
            throw new UncheckedIOException("The new sealing key cannot be kept", broken);
        }
    }

    public SealPublicKeys published() {
        return SealPublicKeys.read(files.directory());
    }

    Seal sign(byte[] head) {
        Current signing = current;
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.key());
            signature.update(SealPublicKeys.MARK);
            signature.update(head);
            return new Seal(signing.number(), signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The sealing key cannot sign", broken);
        }
    }

    /** A signature, and the number of the key that made it. */
    record Seal(int keyNumber, byte[] signature) {}

    private static Current create(KeyFiles files) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            int number = files.newest() + 1;
            files.write(number, pair);
            return new Current(number, pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has Ed25519", impossible);
        }
    }
}
