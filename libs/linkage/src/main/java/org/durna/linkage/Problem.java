package org.durna.linkage;

/** Something odd in a file: where it stands and what it is; the row goes on without it, or as it is. */
public record Problem(String file, long row, String column, What what) {

    /** What can be odd, and whether the cell was still compared. */
    public enum What {
        NO_SUCH_DATE(false),
        NOT_A_DATE(false),
        YEAR_OUT_OF_RANGE(false),
        FIRST_OF_JANUARY(true),
        DAY_AND_MONTH_UNCLEAR(true),
        MOJIBAKE(false),
        MIXED_SCRIPTS(true),
        INVISIBLE_LETTERS(true),
        TOO_LONG(false),
        ONE_LETTER(true),
        NAME_OF_BEFORE(true),
        CELLS_MISSING(true),
        CELLS_TOO_MANY(false),
        CUT_IN_QUOTES(false),
        ID_MISSING(true),
        ID_TWICE(true),
        COLUMN_EMPTY(true),
        COLUMN_NOT_THERE(false),
        COLUMN_TWICE(false);

        private final boolean compared;

        What(boolean compared) {
            this.compared = compared;
        }

        /** Was the cell compared all the same, as it is written? */
        public boolean compared() {
            return compared;
        }
    }
}
