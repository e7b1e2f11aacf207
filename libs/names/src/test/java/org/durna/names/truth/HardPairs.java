package org.durna.names.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Pairs that are two names and easily taken for one.
 * Pairs whose whole difference the romanisations themselves erase (Sadiq and Sadıq, Kamal and Kəmal) are left out: nobody
 * could tell KAMAL from KAMAL.
 */
final class HardPairs {
    private final Lexicon lexicon;
    private final BiConsumer<String, TruthRow> out;
    private final Map<String, Lexicon.Entry> known = new HashMap<>();
    private final Set<String> pairs = new LinkedHashSet<>();

    HardPairs(Lexicon lexicon, BiConsumer<String, TruthRow> out) {
        this.lexicon = lexicon;
        this.out = out;
        lexicon.entries().forEach(entry -> known.put(entry.az(), entry));
    }

    void write() {
        for (Lexicon.Group group : lexicon.groups()) {
            for (int i = 0; i < group.names().size(); i++) {
                for (int j = i + 1; j < group.names().size(); j++) {
                    names(group.names().get(i), group.names().get(j), group.kind(), "named by hand as easily confused");
                }
            }
        }
        for (String kind : List.of("m", "f", "s")) {
            neighbours(kind);
        }
    }

    private void neighbours(String kind) {
        List<String> all = new ArrayList<>();
        lexicon.entries().stream().filter(e -> e.kind().equals(kind)).forEach(e -> all.add(e.az()));
        lexicon.more().stream().filter(e -> e.kind().equals(kind)).forEach(e -> all.add(e.az()));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                int apart = apart(all.get(i), all.get(j));
                if (apart == 1 && Math.min(all.get(i).length(), all.get(j).length()) >= 4) {
                    names(all.get(i), all.get(j), kind, "two names of the lexicon one letter apart");
                }
            }
        }
    }

    private void names(String a, String b, String kind, String why) {
        String key = a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
        if (merged(a).equals(merged(b)) || sameName(a, b) || !pairs.add(key + kind)) {
            return;
        }
        String field = kind.equals("s") ? "surname" : "given";
        add(key, a, field + ":az", b, field + ":az", "az", why);
        add(key, a, field, english(b), field, "az-english", why);
        add(key, PublishedRules.azerbaijaniCyrillic(a), field, b, field, "az-cyrillic", why);
        Lexicon.Entry one = known.get(a);
        Lexicon.Entry other = known.get(b);
        if (one != null && other != null) {
            add(key, a, field, other.russian().getFirst(), field, "russian", why);
            add(key, one.russian().getFirst(), field, english(b), field, "cross", why);
            if (!one.arabic().isEmpty() && !other.arabic().isEmpty()) {
                add(key, one.arabic(), field, b, field, "arabic", why);
                add(key, one.arabic(), field, other.arabic(), field, "arabic", why);
            }
        }
        people(key, a, b, kind, why);
    }

    /** Brothers, twins, fathers and sons, families with like surnames. */
    private void people(String key, String a, String b, String kind, String why) {
        if (kind.equals("s")) {
            add(key, a + " Rauf Kərim oğlu", "whole", b + " Rauf Kərim oğlu", "whole", "whole-surname", why);
            add(key, a + " Rauf Kərim oğlu", "whole", mrz(b, "Rauf"), "mrz", "whole-surname", why);
            return;
        }
        boolean man = kind.equals("m");
        String surname = man ? "Məmmədov" : "Məmmədova";
        String child = man ? " oğlu" : " qızı";
        add(
                key,
                surname + " " + a + " Kərim" + child,
                "whole",
                surname + " " + b + " Kərim" + child,
                "whole",
                "whole-siblings",
                why);
        add(key, surname + " " + a + " Kərim" + child, "whole", mrz(surname, b), "mrz", "whole-siblings", why);
        if (man) {
            add(
                    key,
                    "Məmmədov " + a + " " + b + " oğlu",
                    "whole",
                    "Məmmədov " + b + " " + a + " oğlu",
                    "whole",
                    "whole-father-son",
                    why);
            add(
                    key,
                    "Məmmədov Rauf " + a + " oğlu",
                    "whole",
                    "Məmmədov Rauf " + b + " oğlu",
                    "whole",
                    "whole-cousins",
                    why);
        }
    }

    private static String mrz(String surname, String given) {
        return english(surname).toUpperCase(Locale.ROOT) + "<<" + english(given).toUpperCase(Locale.ROOT) + "<<<<<<<<";
    }

    private static String english(String az) {
        return PublishedRules.azerbaijaniEnglish(az);
    }

    private void add(
            String key, String left, String leftField, String right, String rightField, String route, String why) {
        out.accept(key, new TruthRow(left, leftField, right, rightField, route, why));
    }

    /** Names of this lexicon that are spellings of one name, named by hand before anything was measured. */
    private static boolean sameName(String a, String b) {
        Set<String> two = Set.of(a, b);
        return List.of(
                        Set.of("Şıxəliyev", "Şıxalıyev"),
                        Set.of("Nurəddin", "Nürəddin"),
                        Set.of("Həci", "Hacı"),
                        Set.of("Fatma", "Fatimə"),
                        Set.of("Eyyub", "Əyyub"),
                        Set.of("Məmməd", "Məhəmməd"),
                        Set.of("Məmmədov", "Məhəmmədov"),
                        Set.of("Həsən", "Hüsən"),
                        Set.of("Fəyyaz", "Fəyaz"),
                        Set.of("Həcər", "Hacar"),
                        Set.of("Zəhra", "Zöhrə"),
                        Set.of("Hüsən", "Hüseyn"),
                        Set.of("Cümşüd", "Cəmşid"),
                        Set.of("Pərvin", "Pərvinə"))
                .contains(two);
    }

    /** What all romanisations together cannot keep apart. */
    private static String merged(String az) {
        return PublishedRules.lower(az)
                .replaceAll("[əae]", "a")
                .replaceAll("[ıiy]+", "i")
                .replaceAll("[öo]", "o")
                .replaceAll("[üu]", "u")
                .replaceAll("[hxqkgğ]", "k")
                .replaceAll("[cçj]", "c")
                .replace("ş", "s")
                .replaceAll("(.)\\1", "$1");
    }

    /** Letters to change, put in or leave out. */
    private static int apart(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + change, Math.min(last[j], now[j - 1]) + 1);
            }
            last = now;
        }
        return last[b.length()];
    }
}
