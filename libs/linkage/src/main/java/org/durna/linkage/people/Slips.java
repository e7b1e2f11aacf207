package org.durna.linkage.people;

/** The errors of those who write down. */
final class Slips {
    private static final String DIGITS = "0123456789";

    private Slips() {}

    /** One letter wrong, missing, doubled, or changed over with its neighbour; a wrong letter is one of the text's own. */
    static String slip(String text, Dice dice) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + dice.below(text.length() - 2);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char c = text.charAt(at);
        return switch (dice.below(4)) {
            case 0 -> before + (Character.isDigit(c) ? DIGITS.charAt(dice.below(10)) : text.charAt(at - 1)) + after;
            case 1 -> before + after;
            case 2 -> before + c + c + after;
            default -> before + after.charAt(0) + c + after.substring(1);
        };
    }
}
