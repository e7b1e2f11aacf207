package org.durna.names;

import java.util.Locale;

/** Tells the feminine form of a surname by its written ending. */
final class GenderOfSurname {
    private GenderOfSurname() {}

    static boolean differs(NamePart one, NamePart other) {
        boolean surnames = one.role().mayBe(Role.SURNAME) && other.role().mayBe(Role.SURNAME);
        return surnames
                && feminine(one.text()) != feminine(other.text())
                && (masculine(one.text()) || masculine(other.text()));
    }

    private static boolean feminine(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.endsWith("ova")
                || small.endsWith("eva")
                || small.endsWith("owa")
                || small.endsWith("ewa")
                || small.endsWith("ова")
                || small.endsWith("ева")
                || small.endsWith("skaya")
                || small.endsWith("ская");
    }

    private static boolean masculine(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.endsWith("ov")
                || small.endsWith("ev")
                || small.endsWith("ow")
                || small.endsWith("ew")
                || small.endsWith("off")
                || small.endsWith("eff")
                || small.endsWith("ов")
                || small.endsWith("ев")
                || small.endsWith("وف")
                || small.endsWith("ski")
                || small.endsWith("skiy")
                || small.endsWith("ский");
    }
}
