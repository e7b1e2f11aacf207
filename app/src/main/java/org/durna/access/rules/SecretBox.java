package org.durna.access.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.durna.access.AccountName;

/** Closes the secrets of accounts with a key that lies outside the database; what is closed for one account opens for no other. */
public final class SecretBox {
    private static final String FILE = "access.key";
    private static final byte FORM = 1;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    private SecretBox(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    /** The box whose key lies in that folder; the key is made when it is not there yet. */
    public static SecretBox in(Path keys, SecureRandom random) {
        Path file = keys.resolve(FILE);
        try {
            Files.createDirectories(keys);
            if (!Files.exists(file)) {
                make(file, random);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY) {
                throw new IllegalStateException(
                        "The key file " + FILE + " is damaged: it has " + key.length + " bytes");
            }
            return new SecretBox(key, random);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static void make(Path file, SecureRandom random) throws IOException {
        byte[] fresh = new byte[KEY];
        random.nextBytes(fresh);
        Path part = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(part, fresh, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Its key is the one that counts.
        } finally {
            Files.delete(part);
        }
    }

    public byte[] close(byte[] secret, AccountName account) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        byte[] whole = new byte[1 + NONCE + closed.length];
        whole[0] = FORM;
        System.arraycopy(nonce, 0, whole, 1, NONCE);
        System.arraycopy(closed, 0, whole, 1 + NONCE, closed.length);
        return whole;
    }

    public byte[] open(byte[] closed, AccountName account) {
        if (closed.length <= 1 + NONCE || closed[0] != FORM) {
            throw new IllegalStateException("A closed secret has a form this release does not know");
        }
        byte[] nonce = Arrays.copyOfRange(closed, 1, 1 + NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(closed, 1 + NONCE, closed.length), account);
    }

    /** The same for what came from outside: empty when this box never closed it for that account. */
    public Optional<byte[]> openIfOurs(byte[] closed, AccountName account) {
        try {
            return Optional.of(open(closed, account));
        } catch (IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, AccountName account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret does not open with the key in " + FILE, e);
        }
    }
}
