package org.durna.audit;

/** What every word of an entry must be: one short line that can be printed. */
final class ShortLine {
    private ShortLine() {}

    static String checked(String what, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " holds no control characters");
        }
        return value;
    }
}
