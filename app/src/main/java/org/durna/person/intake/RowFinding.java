package org.durna.person.intake;

/**
 * One line of the report of a file.
 *
 * @param refused whether the row cannot come along; otherwise it is kept as it is, and this is odd about it
 * @param row a refused row as it stood in the file
 */
public record RowFinding(long line, boolean refused, Problem problem, String row) {
    private static final int LONGEST = 2_000;

    public RowFinding {
        row = Problem.shortened(row, LONGEST);
    }
}
