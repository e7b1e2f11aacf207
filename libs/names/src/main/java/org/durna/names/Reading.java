package org.durna.names;

/** The sounds of one name while they are being read: for each the letters meant, those possible by habit, and what leaving it out costs. */
final class Reading {
    final int[] meant = new int[Parameters.MOST_SOUNDS];
    final int[] habit = new int[Parameters.MOST_SOUNDS];
    final byte[] gap = new byte[Parameters.MOST_SOUNDS];
    int length;
    int wordFrom;

    void startName() {
        length = 0;
        wordFrom = 0;
    }

    void startWord() {
        wordFrom = length;
    }

    boolean atStart() {
        return length == wordFrom;
    }

    boolean afterVowel() {
        return length > wordFrom && (meant[length - 1] & Sounds.VOWELS) != 0;
    }

    boolean afterConsonant() {
        return length > wordFrom && (meant[length - 1] & Sounds.VOWELS) == 0;
    }

    void add(int letters) {
        add(letters, 0);
    }

    void add(int letters, int byHabit) {
        put(letters, byHabit, Parameters.WRONG);
    }

    /** A sound that spelling rules write or leave out. */
    void maybe(int letters, int byHabit) {
        put(letters, byHabit, Parameters.LEFT_OUT);
    }

    void maybeOrNot(int letters, boolean mayBeLeftOut) {
        put(letters, 0, mayBeLeftOut ? Parameters.LEFT_OUT : Parameters.WRONG);
    }

    /** A y that may only soften, spelt with a letter that may be more than y. */
    void maybeGlide(int letters) {
        put(letters, Sounds.I, 25);
    }

    /** The sound read last may be left out. */
    void lastMayBeLeftOut() {
        if (length > wordFrom) {
            gap[length - 1] = Parameters.LEFT_OUT;
        }
    }

    private void put(int letters, int byHabit, int costOfGap) {
        boolean doubled =
                length > wordFrom && meant[length - 1] == letters && gap[length - 1] == costOfGap && letters != 0;
        if (doubled || length == meant.length) {
            return;
        }
        meant[length] = letters;
        habit[length] = byHabit & ~letters;
        gap[length] = (byte) costOfGap;
        length++;
    }
}
