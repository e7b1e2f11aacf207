package org.durna.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** One entry while it is written: counts and hashes what passes; the file under it stays open. */
final class HashedEntry extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    HashedEntry(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        bytes++;
        out.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        digest.update(from, offset, length);
        bytes += length;
        out.write(from, offset, length);
    }

    @Override
    public void close() {
        // The archive goes on after this entry.
    }

    long bytes() {
        return bytes;
    }

    Sha256 sha256() {
        return Sha256.of(digest);
    }
}
