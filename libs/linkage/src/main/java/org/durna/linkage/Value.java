package org.durna.linkage;

/** One cell, read once and made ready for comparison. */
public interface Value {
    /** Two cells with the same normal form are the same value. */
    String normal();

    /** The cell as it was written, for people to read. */
    String shown();

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
