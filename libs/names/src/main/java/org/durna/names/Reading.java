package org.durna.names;

/** The sounds of one name while they are being read: for each the letters meant, those possible by habit, and what leaving it out costs. */
final class Reading {
    final int[] meant = new int[Parameters.MOST_SOUNDS];
    final int[] habit = new int[Parameters.MOST_SOUNDS];
    final byte[] gap = new byte[Parameters.MOST_SOUNDS];
    final boolean[] doubled = new boolean[Parameters.MOST_SOUNDS];
    int length;
    int wordFrom;

    /** Arabic script writes one letter for a doubled sound: two letters have an unwritten vowel between them. */
    boolean lettersStandAlone;

    void startName() {
        length = 0;
        wordFrom = 0;
    }

    void startWord() {
        wordFrom = length;
        lettersStandAlone = false;
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

    boolean after(int letters) {
        return length > wordFrom && (meant[length - 1] & letters) != 0;
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

    /** A sound that is often, but not by rule, left out. */
    void seldom(int letters, int byHabit, int costOfGap) {
        put(letters, byHabit, costOfGap);
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
        if (length == meant.length) {
            return;
        }
        int cost = costOfGap;
        if (length > wordFrom && meant[length - 1] == letters && letters != 0) {
            if ((letters & Sounds.VOWELS) == 0 && !lettersStandAlone) {
                // A doubled consonant is one sound: Məmmədov, Мамедов.
                doubled[length - 1] = true;
                gap[length - 1] = (byte) Math.max(gap[length - 1], cost);
                return;
            }
            cost = lettersStandAlone ? cost : Math.min(cost, Parameters.LEFT_OUT);
        }
        if (length == wordFrom + 1
                && meant[wordFrom] == Sounds.R
                && letters == Sounds.Z
                && gap[wordFrom] == Parameters.WRONG) {
            // Rza, Riza, Reza: some languages put a vowel where Azerbaijani has none.
            maybe(Sounds.I | Sounds.E, 0);
        }
        meant[length] = letters;
        habit[length] = byHabit & ~letters;
        gap[length] = (byte) cost;
        doubled[length] = false;
        length++;
    }
}
