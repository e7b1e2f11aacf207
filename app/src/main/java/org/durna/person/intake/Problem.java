package org.durna.person.intake;

import org.durna.shared.Reason;

/**
 * Something about one row of a file.
 *
 * @param column the head of the column; empty where the row as a whole is meant
 * @param written what stands there
 */
public record Problem(String column, String written, Reason reason) {
    private static final int LONGEST = 200;

    public Problem {
        written = shortened(written, LONGEST);
    }

    /** No longer than so many signs, without what no database stores. */
    static String shortened(String text, int longest) {
        String plain = text.replace('\u0000', '\uFFFD');
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
    }
}
