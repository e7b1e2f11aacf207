package org.durna.linkage;

/** Which pairs are asked about: all of one file, or only those between two files. */
public enum Mode {
    /** One file, or several as if they were one: any two records may be one person. */
    WITHIN,
    /** Two files: only a record of the one with a record of the other. */
    BETWEEN,
    /** Two files of which each names nobody twice: at most one partner in the other. */
    ONE_TO_ONE;

    boolean between() {
        return this != WITHIN;
    }
}
