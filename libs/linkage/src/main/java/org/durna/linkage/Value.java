package org.durna.linkage;

/** One cell, read once and made ready for comparison. */
public interface Value {
    /** Two cells with the same normal form are the same value. */
    String normal();

    /** The cell as it was written, for people to read. */
    String shown();

    /** What {@link #year()} answers where no year is spoken of: later than any. */
    int NO_YEAR = Integer.MAX_VALUE;

    /** The year that the value speaks of. */
    default int year() {
        return NO_YEAR;
    }

    /** An empty cell, or one that could not be read: it says neither yes nor no. */
    Value NOTHING = new Value() {
        @Override
        public String normal() {
            return "";
        }

        @Override
        public String shown() {
            return "";
        }
    };
}
