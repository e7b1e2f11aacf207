package org.durna.audit.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * One row in PostgreSQL's binary COPY form, read where it lies: each field is four bytes of length (−1 when absent) and its bytes.
 * The object is reused for all rows of a stream, because a verification passes millions of them.
 */
final class BinaryRow {
    private static final int LENGTH = 4;
    private static final int ARRAY_HEADER = 20;
    private static final int ARRAY_COUNT = 12;

    private final int[] starts;
    private byte[] data = new byte[0];
    private ByteBuffer numbers = ByteBuffer.wrap(data);

    BinaryRow(int fields) {
        this.starts = new int[fields + 1];
    }

    void moveTo(byte[] bytes, int firstField) {
        data = bytes;
        numbers = ByteBuffer.wrap(bytes);
        int at = firstField;
        for (int field = 0; field < starts.length - 1; field++) {
            starts[field] = at;
            at += LENGTH + Math.max(0, numbers.getInt(at));
        }
        starts[starts.length - 1] = at;
    }

    boolean isAbsent(int field) {
        return numbers.getInt(starts[field]) < 0;
    }

    int int4(int field) {
        return numbers.getInt(starts[field] + LENGTH);
    }

    long int8(int field) {
        return numbers.getLong(starts[field] + LENGTH);
    }

    String text(int field) {
        return new String(bytes(field), UTF_8);
    }

    byte[] bytes(int field) {
        return Arrays.copyOfRange(data, starts[field] + LENGTH, starts[field + 1]);
    }

    /** A list of 8-byte numbers, of which PostgreSQL keeps the lengths too. */
    long[] int8s(int field) {
        int start = starts[field] + LENGTH;
        if (starts[field + 1] - start < ARRAY_HEADER) {
            return new long[0];
        }
        long[] values = new long[numbers.getInt(start + ARRAY_COUNT)];
        for (int index = 0; index < values.length; index++) {
            values[index] = numbers.getLong(start + ARRAY_HEADER + LENGTH + index * (LENGTH + Long.BYTES));
        }
        return values;
    }

    boolean sameBytes(int field, byte[] expected) {
        return Arrays.equals(data, starts[field] + LENGTH, starts[field + 1], expected, 0, expected.length);
    }

    /** Adds the fields with their lengths, just as they lie. */
    void digestFields(MessageDigest digest, int from, int until) {
        digest.update(data, starts[from], starts[until] - starts[from]);
    }

    void digestValue(MessageDigest digest, int field) {
        int start = starts[field] + LENGTH;
        digest.update(data, start, starts[field + 1] - start);
    }

    /** Adds a list of texts as its count and each element with its length. */
    void digestList(MessageDigest digest, int field) {
        int start = starts[field] + LENGTH;
        int end = starts[field + 1];
        if (end - start < ARRAY_HEADER) {
            digest.update(new byte[LENGTH]);
            return;
        }
        digest.update(data, start + ARRAY_COUNT, LENGTH);
        digest.update(data, start + ARRAY_HEADER, end - start - ARRAY_HEADER);
    }
}
