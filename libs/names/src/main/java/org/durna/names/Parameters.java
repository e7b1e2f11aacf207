package org.durna.names;

/**
 * The tuned numbers of this library, and where each comes from.
 * Costs are hundredths: 100 is one wrong letter.
 */
final class Parameters {
    /** Longest name compared. Doc 9303 fields hold 39; the longest in the registers we know of are below 100. */
    static final int LONGEST_NAME = 160;

    /** Most parts compared; a part is a word. */
    static final int MOST_PARTS = 8;

    /** Most sounds of one name. */
    static final int MOST_SOUNDS = 128;

    /** Characters of the name field of a passport's machine-readable zone (Doc 9303 part 4: TD3, line 1, positions 6 to 44). */
    static final int MRZ_FIELD_PASSPORT = 39;

    /** The same for TD2 and visas of format B (part 6), and for cards (part 5). */
    static final int MRZ_FIELD_TD2 = 31;

    static final int MRZ_FIELD_CARD = 30;

    /** A whole wrong letter. */
    static final int WRONG = 100;

    /** A letter left out where spelling rules leave it out: y between vowels, the soft sign's vowel. */
    static final int LEFT_OUT = 10;

    /** A short vowel that Arabic script does not write. */
    static final int UNWRITTEN = 8;

    /** A long vowel missing in Arabic script, where it is mostly written. */
    static final int UNWRITTEN_LONG = 35;

    /** Two letters that stand for one another by a known habit rather than by a table. */
    static final int BY_HABIT = 30;

    /** Both sides by habit. */
    static final int BY_TWO_HABITS = 55;

    /** Two different vowels. */
    static final int OTHER_VOWEL = 80;

    /** Beyond this cost two parts are not looked at further. */
    static final int HOPELESS = 170;

    /** Hundredths of a bit: the most that agreement of one part can say; a common name says less, which frequencies know better. */
    static final int MOST_OF_A_PART = 1000;

    /** Hundredths of a bit: the most that disagreement of one part can say. */
    static final int LEAST_OF_A_PART = -1200;

    /** Share of the letters' information that is not shared among all names anyway, in percent. */
    static final int INFORMATION_KEPT = 60;

    /** Hundredths of a bit against, for one wrong letter. */
    static final int AGAINST_PER_LETTER = 900;

    /** Hundredths of a bit against, for one wrong letter, divided by the number of sounds. */
    static final int AGAINST_PER_SHARE = 5000;

    /** A part that one side has and the other could have had. */
    static final int PART_LEFT_OUT = -100;

    /** A surname whose ending is changed or dropped. */
    static final int ENDING_CHANGED = -250;

    /** Surname and given name stand in each other's field. */
    static final int FIELDS_SWAPPED = -150;

    /** Two parts written as one. */
    static final int TOGETHER = -150;

    /** Share of what agrees that is still counted, in percent, when another part speaks against: brothers share all but one. */
    static final int AGREEMENT_KEPT_AGAINST_DISAGREEMENT = 20;

    /** Hundredths of a bit from which two spellings are proposed as one name. */
    static final int ONE_NAME = 150;

    /** Hundredths of a bit from which two spellings are near enough to look at. */
    static final int CLOSE = -450;

    private Parameters() {}
}
