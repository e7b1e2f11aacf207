package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters that a source sets beside a figure: b break in series, d definition differs, p provisional; several may stand together. */
public record Flags(@JsonValue String letters) {
    private static final Pattern FORM = Pattern.compile("[a-z]{0,8}");

    public static final Flags NONE = new Flags("");
    private static final String EXPLAINED = "bcdefinprsuz";

    public Flags {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("Flags are small letters");
        }
    }

    public static Optional<Flags> parse(String text) {
        String letters = text.replaceAll("[\\s,]", "");
        return FORM.matcher(letters).matches() ? Optional.of(new Flags(letters)) : Optional.empty();
    }

    public boolean has(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** One by one, as footnotes explain them. */
    public List<String> each() {
        return letters.chars().distinct().mapToObj(Character::toString).toList();
    }

    /** Whether every letter is one that we can explain. */
    public boolean known() {
        return letters.chars().allMatch(letter -> EXPLAINED.indexOf(letter) >= 0);
    }
}
