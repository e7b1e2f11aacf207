package org.durna.linkage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of the records, one after the other in one array: ten million take a tenth of what strings would. */
final class Ids {
    private byte[] letters = new byte[1 << 12];
    private int[] ends = new int[256];
    private int size;

    void add(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int from = size == 0 ? 0 : ends[size - 1];
        if (from + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(from + bytes.length, letters.length + (letters.length >> 1)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        System.arraycopy(bytes, 0, letters, from, bytes.length);
        ends[size++] = from + bytes.length;
    }

    String get(int row) {
        int from = row == 0 ? 0 : ends[row - 1];
        return new String(letters, from, ends[row] - from, StandardCharsets.UTF_8);
    }

    int compare(int one, int other) {
        int a = one == 0 ? 0 : ends[one - 1];
        int b = other == 0 ? 0 : ends[other - 1];
        return Arrays.compareUnsigned(letters, a, ends[one], letters, b, ends[other]);
    }

    int size() {
        return size;
    }
}
