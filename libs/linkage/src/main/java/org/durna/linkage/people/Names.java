package org.durna.linkage.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.durna.linkage.compare.Hash;

/** The lists of names by country, and a name drawn from them by Zipf's law. */
final class Names {
    /** A name in its own spelling and in plain Latin letters. */
    record Listed(String name, String romanised) {}

    private final Map<String, List<Listed>> lists = new HashMap<>();
    private final Map<String, double[]> shares = new HashMap<>();

    Names(double zipf) {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("names.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    lists.computeIfAbsent(cells[0] + cells[1], key -> new ArrayList<>())
                            .add(new Listed(cells[2], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        formSurnames();
        mixWhereTheSourceHasNoRanks();
        lists.forEach((key, list) -> shares.put(key, cumulated(list.size(), zipf)));
    }

    private static double[] cumulated(int size, double zipf) {
        double[] sums = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + 1.0, -zipf);
            sums[rank] = sum;
        }
        return sums;
    }

    /** The lists are short; most surnames are formed from given names, so ours are, too. */
    private void formSurnames() {
        List<Listed> surnames = Objects.requireNonNull(lists.get("AZs"));
        Set<String> known = new LinkedHashSet<>();
        surnames.forEach(listed -> known.add(listed.name()));
        for (Listed given : Objects.requireNonNull(lists.get("AZm"))) {
            String stem = given.name();
            char last = stem.charAt(stem.length() - 1);
            boolean open = "aəeiıoöuü".indexOf(last) >= 0;
            known.add(stem + (open ? "yev" : "ov"));
            known.add(stem + "zadə");
            known.add(stem + ending(stem));
        }
        List<Listed> iranian = new ArrayList<>();
        for (Listed given : Objects.requireNonNull(lists.get("IRm"))) {
            for (String ending : List.of("i", "zadeh", "pour", "nejad")) {
                iranian.add(new Listed(given.name() + ending, given.romanised() + ending));
            }
        }
        lists.put("IRs", iranian);
        lists.put(
                "AZs", new ArrayList<>(known.stream().map(n -> new Listed(n, n)).toList()));
    }

    /** The source gives these in order of the alphabet; which of them is frequent is nobody's fact. */
    private void mixWhereTheSourceHasNoRanks() {
        for (String key : List.of("AZm", "AZf", "AZs")) {
            Objects.requireNonNull(lists.get(key)).sort(Comparator.comparingLong(listed -> Hash.of(listed.name())));
        }
    }

    private static String ending(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            switch (stem.charAt(i)) {
                case 'a', 'ı' -> {
                    return "lı";
                }
                case 'ə', 'e', 'i' -> {
                    return "li";
                }
                case 'o', 'u' -> {
                    return "lu";
                }
                case 'ö', 'ü' -> {
                    return "lü";
                }
                default -> {}
            }
        }
        return "li";
    }

    boolean has(String country, char kind) {
        return lists.containsKey(country + kind);
    }

    Listed draw(String country, char kind, Dice dice) {
        String key = has(country, kind) ? country + kind : "TR" + kind;
        double[] sums = Objects.requireNonNull(shares.get(key));
        double at = dice.share() * sums[sums.length - 1];
        int found = Arrays.binarySearch(sums, at);
        int rank = Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
        return Objects.requireNonNull(lists.get(key)).get(rank);
    }
}
