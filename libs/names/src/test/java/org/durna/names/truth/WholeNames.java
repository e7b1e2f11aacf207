package org.durna.names.truth;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Whole names that are one: parts missing, in another order, of another form, cut off. */
final class WholeNames {
    private static final int MRZ_FIELD = 39;
    private final Lexicon lexicon;
    private final BiConsumer<String, TruthRow> out;

    WholeNames(Lexicon lexicon, BiConsumer<String, TruthRow> out) {
        this.lexicon = lexicon;
        this.out = out;
    }

    /** People are put together by counting through the lists with steps that share no divisor. */
    void write() {
        List<Lexicon.Entry> men = lexicon.of("m");
        List<Lexicon.Entry> women = lexicon.of("f");
        List<Lexicon.Entry> surnames = lexicon.of("s").stream()
                .filter(s -> s.az().endsWith("ov") || s.az().endsWith("ev"))
                .toList();
        for (int i = 0; i < 60; i++) {
            Lexicon.Entry father = men.get((i * 37 + 11) % men.size());
            Lexicon.Entry surname = surnames.get((i * 13 + 5) % surnames.size());
            man(men.get((i * 29 + 3) % men.size()), father, surname);
            woman(women.get((i * 17 + 1) % women.size()), father, surname);
        }
    }

    private void man(Lexicon.Entry given, Lexicon.Entry father, Lexicon.Entry surname) {
        String key = surname.az() + given.az() + father.az();
        String az = surname.az() + " " + given.az() + " " + father.az() + " oğlu";
        String order = given.az() + " " + father.az() + " oğlu " + surname.az();
        String russian = first(surname) + " " + first(given) + " " + first(father);
        String mrz = english(surname.az()) + "<<" + english(given.az());
        out.accept(key, whole(az, order, "order", "the two customary orders"));
        out.accept(key, whole(az, russian + " оглы", "patronymic", "оглы for oğlu; attested Russian spellings"));
        out.accept(key, whole(az, surname.az() + " " + given.az(), "patronymic", "patronymic left out"));
        out.accept(key, new TruthRow(az, "whole", pad(mrz), "mrz", "mrz-whole", "zone without patronymic; fillers"));
        out.accept(
                key,
                whole(
                        given.az() + " " + surname.az(),
                        PublishedRules.doc9303(first(surname)) + " " + PublishedRules.doc9303(first(given)),
                        "order",
                        "Doc 9303 on Russian; other order"));
        String dropped = surname.az().replaceAll("(y?ev|ov)$", "");
        out.accept(
                key,
                whole(
                        az,
                        dropped + " " + given.az() + " " + father.az() + " oğlu",
                        "ending-dropped",
                        "surname without -ov or -yev as the register allows"));
        out.accept(
                key,
                whole(
                        surname.az() + " " + given.az(),
                        dropped + (back(dropped) ? "lı " : "li ") + given.az(),
                        "ending-dropped",
                        "-lı or -li instead of -ov"));
        String twice = mrz + "<" + english(father.az()) + "<" + english(father.az()) + "<" + english(given.az());
        if (twice.length() > MRZ_FIELD) {
            String cut = twice.substring(0, MRZ_FIELD);
            if (!cut.endsWith("<")) {
                String full =
                        surname.az() + " " + given.az() + " " + father.az() + " " + father.az() + " " + given.az();
                out.accept(
                        key,
                        new TruthRow(
                                full,
                                "whole",
                                cut,
                                "mrz",
                                "mrz-cut",
                                "Doc 9303 part 4: the name is cut at 39 characters"));
            }
        }
    }

    private void woman(Lexicon.Entry given, Lexicon.Entry father, Lexicon.Entry surname) {
        String key = surname.az() + given.az() + father.az();
        String az = surname.az() + "a " + given.az() + " " + father.az() + " qızı";
        String russian = first(surname) + "а " + first(given) + " " + first(father);
        out.accept(key, whole(az, russian + " кызы", "patronymic", "кызы for qızı; attested Russian spellings"));
        out.accept(
                key,
                new TruthRow(
                        az,
                        "whole",
                        pad(english(surname.az() + "a") + "<<" + english(given.az())),
                        "mrz",
                        "mrz-whole",
                        "zone without patronymic; fillers"));
        out.accept(key, whole(az, given.az() + " " + surname.az() + "a", "order", "other order; patronymic left out"));
        if ("йбвгджзклмнпрстфхцчшщ".indexOf(last(first(father))) >= 0) {
            String ovna = first(father)
                            .replaceAll("й$", "ев")
                            .replaceAll("(?<![в])$", "ов")
                            .replaceAll("евов$", "ев") + "на";
            out.accept(
                    key,
                    whole(
                            az,
                            first(surname) + "а " + first(given) + " " + ovna,
                            "patronymic",
                            "Russian patronymic in -овна"));
            out.accept(
                    key,
                    whole(
                            az,
                            PublishedRules.doc9303(first(surname) + "а") + " " + PublishedRules.doc9303(first(given))
                                    + " " + PublishedRules.doc9303(ovna),
                            "patronymic",
                            "the same by Doc 9303"));
        }
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean back(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            if ("aıouə".indexOf(stem.charAt(i)) >= 0 || "eiöü".indexOf(stem.charAt(i)) >= 0) {
                return "aıou".indexOf(stem.charAt(i)) >= 0;
            }
        }
        return false;
    }

    private static String first(Lexicon.Entry entry) {
        return entry.russian().getFirst();
    }

    private static String english(String az) {
        return PublishedRules.azerbaijaniEnglish(az).toUpperCase(Locale.ROOT);
    }

    private static String pad(String name) {
        return name.length() >= MRZ_FIELD ? name : name + "<".repeat(MRZ_FIELD - name.length());
    }

    private static TruthRow whole(String left, String right, String route, String source) {
        return new TruthRow(left, "whole", right, "whole", route, source);
    }
}
