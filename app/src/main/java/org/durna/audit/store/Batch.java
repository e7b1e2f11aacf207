package org.durna.audit.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** A closed range of entries, and the link that ties it to all batches before it. */
public record Batch(
        long seq, Position from, Position to, Instant at, Leaves leaves, byte[] digest, byte[] previous, byte[] head) {
    private static final byte[] BATCH = "durna-audit-batch-1".getBytes(US_ASCII);
    private static final byte[] HEAD = "durna-audit-head-1".getBytes(US_ASCII);

    /** The head that the first batch follows. */
    public static byte[] nothing() {
        return new byte[Sha256.LENGTH];
    }

    static Batch close(Border border, Position to, Instant at, Leaves leaves) {
        Batch open = new Batch(
                border.lastSeq() + 1, border.from(), to, at, leaves, digest(leaves), border.lastHead(), nothing());
        return new Batch(
                open.seq,
                open.from,
                open.to,
                open.at,
                open.leaves,
                open.digest,
                open.previous,
                open.headAsItShouldBe());
    }

    static byte[] digest(Leaves leaves) {
        ByteBuffer ids = ByteBuffer.allocate(Integer.BYTES + leaves.count() * Long.BYTES);
        ids.putInt(leaves.count());
        for (int index = 0; index < leaves.count(); index++) {
            ids.putLong(leaves.id(index));
        }
        MessageDigest sha = Sha256.begin();
        sha.update(BATCH);
        sha.update(ids.flip());
        sha.update(leaves.digests());
        return sha.digest();
    }

    boolean isWhole() {
        return leaves.areWhole() && Arrays.equals(digest, digest(leaves)) && Arrays.equals(head, headAsItShouldBe());
    }

    byte[] headAsItShouldBe() {
        ByteBuffer words = ByteBuffer.allocate(4 * Long.BYTES + 3 * Integer.BYTES)
                .putLong(seq)
                .putInt(from.era())
                .putLong(from.xid())
                .putInt(to.era())
                .putLong(to.xid())
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putInt(leaves.count());
        MessageDigest sha = Sha256.begin();
        sha.update(HEAD);
        sha.update(previous);
        sha.update(words.flip());
        sha.update(digest);
        return sha.digest();
    }
}
