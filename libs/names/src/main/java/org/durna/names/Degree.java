package org.durna.names;

/** How like two names are, in five steps: the levels a linkage of records counts. */
public enum Degree {
    /** One side is empty: that is not a disagreement. */
    MISSING,
    /** The same letters. */
    SAME,
    /** One name by a route we can name. */
    SAME_BY_ROUTE,
    /** Close, by a slip of the pen or by a part that was left out. */
    CLOSE,
    DIFFERENT
}
