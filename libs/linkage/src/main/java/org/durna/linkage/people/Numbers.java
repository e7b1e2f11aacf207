package org.durna.linkage.people;

/** Numbers of documents and persons, each given once: a count is led through a walk that meets every number before it repeats. */
final class Numbers {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final long ALL_FINS = 52_523_350_144L;
    private static final long STRIDE = 104_729L;
    private static final long DOCUMENT_STRIDE = 61_803_399L;

    private Numbers() {}

    /** Seven signs, without I and O. */
    static String fin(long person) {
        long at = Math.floorMod(person % ALL_FINS * STRIDE + 7_919L, ALL_FINS);
        char[] signs = new char[7];
        for (int i = 6; i >= 0; i--) {
            signs[i] = SIGNS.charAt((int) (at % 34));
            at /= 34;
        }
        return new String(signs);
    }

    /** A letter and eight digits, as a passport of a citizen has; other states' begin with another letter. */
    static String passport(char letter, long count) {
        long at = Math.floorMod(count % 100_000_000L * DOCUMENT_STRIDE + 17, 100_000_000L);
        return letter + ("" + (100_000_000L + at)).substring(1);
    }

    /** The second line of a passport's machine-readable zone (TD3), with its five check digits. */
    static String machineLine(String document, String country, String birth, char sex, String until, String personal) {
        String number = padded(document, 9);
        String optional = padded(personal, 14);
        String first = number + CheckDigit.of(number);
        String second = birth + CheckDigit.of(birth);
        String third = until + CheckDigit.of(until);
        String fourth = optional + CheckDigit.of(optional);
        String composite = first + second + third + fourth;
        return first + padded(country, 3) + second + sex + third + fourth + CheckDigit.of(composite);
    }

    private static String padded(String text, int length) {
        StringBuilder padded = new StringBuilder(text);
        while (padded.length() < length) {
            padded.append('<');
        }
        return padded.substring(0, length);
    }
}
