package org.durna.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose citizen somebody is, by the three letters of Doc 9303 part 3, section 5: those of ISO 3166-1, and those for people without a state.
 */
public record Citizenship(String code) {
    private static final Set<String> WITHOUT_A_STATE = Set.of("XXA", "XXB", "XXC", "XXX");
    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    /** A person without a citizenship, as the Convention of 28 September 1954 defines it. */
    public static final Citizenship STATELESS = new Citizenship("XXA");

    /** Nobody knows. */
    public static final Citizenship UNSPECIFIED = new Citizenship("XXX");

    public Citizenship {
        if (!TWO_LETTERS.containsKey(code) && !WITHOUT_A_STATE.contains(code)) {
            throw new IllegalArgumentException("A citizenship is three letters of ISO 3166-1, or XXA, XXB, XXC, XXX");
        }
    }

    /** By two letters or three, in either case; empty where there is no such state. */
    public static Optional<Citizenship> parse(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (code.length() == 2) {
            return TWO_LETTERS.entrySet().stream()
                    .filter(each -> each.getValue().equals(code))
                    .findAny()
                    .map(each -> new Citizenship(each.getKey()));
        }
        return TWO_LETTERS.containsKey(code) || WITHOUT_A_STATE.contains(code)
                ? Optional.of(new Citizenship(code))
                : Optional.empty();
    }

    /** The state's name in a language, or empty for people without one, who have a sentence of their own: {@link #key()}. */
    public Optional<String> state(Locale language) {
        return Optional.ofNullable(TWO_LETTERS.get(code))
                .map(two -> com.ibm.icu.util.ULocale.getDisplayCountry(
                        "und-" + two, com.ibm.icu.util.ULocale.forLocale(language)));
    }

    public String key() {
        return "citizenship." + code.toLowerCase(Locale.ROOT);
    }
}
