package org.durna.audit.store;

import java.util.Arrays;

/** The entries of one batch, in the order of sealing: their numbers, and the digests of their envelopes side by side. */
public final class Leaves {
    private long[] ids;
    private byte[] digests;
    private int count;

    Leaves(int expected) {
        this.ids = new long[expected];
        this.digests = new byte[expected * Sha256.LENGTH];
    }

    Leaves(long[] ids, byte[] digests) {
        this.ids = ids;
        this.digests = digests;
        this.count = ids.length;
    }

    void add(long id, byte[] digest) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2 + 16);
            digests = Arrays.copyOf(digests, ids.length * Sha256.LENGTH);
        }
        ids[count] = id;
        System.arraycopy(digest, 0, digests, count * Sha256.LENGTH, Sha256.LENGTH);
        count++;
    }

    public int count() {
        return count;
    }

    long id(int index) {
        return ids[index];
    }

    /** Whether there is one digest for each entry. */
    boolean areWhole() {
        return digests.length == ids.length * Sha256.LENGTH;
    }

    boolean digestIs(int index, byte[] digest) {
        int start = index * Sha256.LENGTH;
        return Arrays.equals(digests, start, start + Sha256.LENGTH, digest, 0, digest.length);
    }

    boolean contain(long id) {
        return Arrays.stream(ids, 0, count).anyMatch(own -> own == id);
    }

    long[] ids() {
        return Arrays.copyOf(ids, count);
    }

    byte[] digests() {
        return Arrays.copyOf(digests, count * Sha256.LENGTH);
    }
}
