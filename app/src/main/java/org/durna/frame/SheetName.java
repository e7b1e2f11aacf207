package org.durna.frame;

import java.util.Locale;

/** The name of a sheet as spreadsheets accept it: 1 to 31 characters, none of {@code []:*?/\}, no apostrophe at an end. */
record SheetName(String value) {
    private static final int LONGEST = 31;

    static SheetName of(String title) {
        String clean = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return new SheetName(trim(clean, LONGEST));
    }

    /** This name, or a variant of it where another sheet already has it: spreadsheets do not tell capitals apart. */
    SheetName besides(String taken) {
        return value.toLowerCase(Locale.ROOT).equals(taken.toLowerCase(Locale.ROOT))
                ? new SheetName(trim(value, LONGEST - 2) + " 2")
                : this;
    }

    private static String trim(String clean, int longest) {
        int end = Math.min(clean.length(), longest);
        if (end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1))) {
            end--;
        }
        String cut = clean.substring(0, end).replaceAll("^'+|'+$", "").strip();
        return cut.isEmpty() || cut.equalsIgnoreCase("history") ? "Durna" : cut;
    }
}
