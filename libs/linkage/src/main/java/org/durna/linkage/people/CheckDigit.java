package org.durna.linkage.people;

/** The check digit of ICAO 9303: weights 7, 3, 1 over digits, letters (A is 10) and fillers (0). */
final class CheckDigit {
    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static int of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += value(text.charAt(i)) * WEIGHTS[i % 3];
        }
        return sum % 10;
    }

    private static int value(char c) {
        if (c == '<') {
            return 0;
        }
        return c >= '0' && c <= '9' ? c - '0' : c - 'A' + 10;
    }
}
