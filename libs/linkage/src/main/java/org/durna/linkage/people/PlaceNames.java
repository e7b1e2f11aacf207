package org.durna.linkage.people;

import java.util.List;

/** What places were called before, and how other languages call them. The table is the generator's own: it makes truth, it does not recognise it. */
final class PlaceNames {
    /** A name that a place bore from one year until another. */
    private record Before(String today, String then, int from, int until) {}

    private static final int ALWAYS = 0;
    private static final List<Before> BEFORE = List.of(
            new Before("Gəncə", "Kirovabad", 1935, 1989),
            new Before("Şirvan", "Əli Bayramlı", 1938, 2008),
            new Before("Göygöl", "Xanlar", 1938, 2008),
            new Before("Beyləqan", "Jdanov", 1939, 1989),
            new Before("Füzuli", "Qaryagin", 1827, 1959),
            new Before("Şəki", "Nuxa", ALWAYS, 1968),
            new Before("Qəbələ", "Qutqaşen", ALWAYS, 1991),
            new Before("Şəmkir", "Şamxor", ALWAYS, 1991),
            new Before("Cəlilabad", "Astraxanbazar", ALWAYS, 1967));

    private PlaceNames() {}

    /** The name that a place of today bore in a year. */
    static String at(int year, String place) {
        return BEFORE.stream()
                .filter(name -> name.today().equals(place) && year >= name.from() && year < name.until())
                .map(Before::then)
                .findFirst()
                .orElse(place);
    }

    /** Bakı is not spelt letter by letter elsewhere. */
    static String write(String place, Spelling spelling) {
        if (!place.equals("Bakı")) {
            return spelling.write(place);
        }
        return switch (spelling) {
            case RUSSIAN -> "Баку";
            case ENGLISH, RUSSIAN_ROMANISED -> "Baku";
            case MRZ -> "BAKU";
            case AZERBAIJANI, WITHOUT_MARKS, AZERBAIJANI_CYRILLIC, ARABIC -> spelling.write(place);
        };
    }
}
