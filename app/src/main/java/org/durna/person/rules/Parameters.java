package org.durna.person.rules;

/** The tuned numbers of the search, each with what it rests on. Weights are in bits: one bit doubles the odds. */
public final class Parameters {
    /** A shorter number has no half that narrows anything. */
    static final int SHORTEST_HALVED = 6;

    /** One sign read for another, or two that changed places: numbers are given in rows, and a neighbour's differs by little more. */
    static final int MOST_WRONG_SIGNS = 1;

    /** So many assertions are looked at for one step of a query, those first that many alternatives bring: with 400 no more people were found among the first ten. */
    public static final int MOST_LOOKED_AT = 100;

    /** So many are compared with somebody new, those first that share most with them. */
    public static final int MOST_COMPARED = 60;

    /** Odds of one to eight: one look of some nine finds a duplicate, and few are lost. */
    public static final double WORTH_A_LOOK = -3;

    /** From here on a keeper hears that somebody whom they protect was looked for: it is likely, not only possible. */
    public static final double WORTH_AN_ALERT = 14;

    /** Kept with what the machine decided alone; the page says it in the reader's words. */
    public static final String WHY_LINKED = "same-keeper-number-birth";

    /** Hits that are shown. */
    public static final int MOST_SHOWN = 25;

    /** A hit that is at least so heavy ends the search: a wider step would only add others. */
    public static final double ENOUGH = 20;

    /** Who is so far behind the likeliest is not shown beside them. */
    public static final double FAR_BEHIND = 18;

    /** 365 days of some 80 years: log2(29,200) = 14.8, less what registers get wrong. */
    static final double BITS_OF_A_DAY = 12;

    /** One of some 80 years: log2(80) = 6.3, less what registers get wrong. */
    static final double BITS_OF_A_YEAR = 5.5;

    static final double BITS_OF_A_SWAPPED_DAY = 8;
    static final double BITS_OF_THE_YEAR_BESIDE = 1;
    static final double BITS_OF_ANOTHER_BIRTH = -8;

    /** One of some sixty districts, of which the capital has a fifth. */
    static final double BITS_OF_A_PLACE = 4;

    /** Two names that differ by a slip of the pen may be two: the year or the place has to say more. */
    static final double BITS_OF_A_SLIP = 3;

    /** A number is given once; whoever bears it is nearly always the person. */
    static final double BITS_OF_A_NUMBER = 30;

    static final double BITS_OF_A_MISREAD_NUMBER = 14;

    private Parameters() {}
}
