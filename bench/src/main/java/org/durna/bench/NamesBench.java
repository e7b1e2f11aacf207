package org.durna.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.durna.names.KeyMaker;
import org.durna.names.Name;
import org.durna.names.NameComparer;
import org.durna.names.NameKey;
import org.durna.names.accuracy.Accuracy;
import org.durna.names.accuracy.LabelledPair;

/**
 * Names: recall on pairs that are one name, false matches on hard pairs that are not, route by route; and speed of one core.
 * Speed counts the thread's own processor time, so that what else runs on the machine does not blur it.
 */
final class NamesBench {
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final int STRANGERS = 4096;
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private NamesBench() {}

    static void run(boolean frozenToo) throws IOException {
        Path truth = Path.of(System.getProperty("durna.libs", "libs"), "names/src/test/resources/truth");
        StringBuilder figures = new StringBuilder();
        for (String half : frozenToo ? List.of("open", "frozen") : List.of("open")) {
            Accuracy same = Accuracy.of(LabelledPair.read(truth.resolve(half).resolve("one-name.csv")), true);
            Accuracy hard = Accuracy.of(LabelledPair.read(truth.resolve(half).resolve("two-names.csv")), false);
            table(half + " half: one name, proposed", same);
            table(half + " half: two names, proposed all the same", hard);
            figures.append(String.format(
                    Locale.ROOT,
                    "\"%s_recall\":%.4f,\"%s_pairs\":%d,\"%s_false\":%.4f,\"%s_hard_pairs\":%d,",
                    half,
                    same.all().rate(),
                    half,
                    same.all().pairs(),
                    half,
                    hard.all().rate(),
                    half,
                    hard.all().pairs()));
        }
        speed(LabelledPair.read(truth.resolve("open/one-name.csv")), figures);
        System.out.println("RESULT {\"name\":\"names\",\"figures\":{" + figures + "}}");
    }

    private static void table(String title, Accuracy accuracy) {
        System.out.println(title);
        accuracy.routes()
                .forEach((route, share) -> System.out.printf(
                        Locale.ROOT,
                        "  %-18s %5d of %5d  %.4f%n",
                        route,
                        share.proposed(),
                        share.pairs(),
                        share.rate()));
        Accuracy.Share all = accuracy.all();
        System.out.printf(Locale.ROOT, "  %-18s %5d of %5d  %.4f%n", "all", all.proposed(), all.pairs(), all.rate());
    }

    private static void speed(List<LabelledPair> pairs, StringBuilder figures) {
        KeyMaker maker = new KeyMaker();
        List<String> texts = new ArrayList<>();
        pairs.forEach(pair -> texts.addAll(List.of(pair.left(), pair.right())));
        NameKey[] left = pairs.stream().map(p -> maker.key(p.leftName())).toArray(NameKey[]::new);
        NameKey[] right = pairs.stream().map(p -> maker.key(p.rightName())).toArray(NameKey[]::new);
        NameKey[] people = people(pairs, maker);
        double keys = 0;
        double same = 0;
        double mixed = 0;
        double strangers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            keys = keysPerSecond(texts, maker);
            same = pairsPerSecond(left, right, 0);
            mixed = pairsPerSecond(left, right, 1);
            strangers = pairsPerSecond(people, people, 1);
        }
        System.out.printf(Locale.ROOT, "from text to key: %.0f names/s%n", keys);
        System.out.printf(Locale.ROOT, "pairs that are one name: %.2f M/s%n", same / 1e6);
        System.out.printf(Locale.ROOT, "any two names of the truth: %.2f M/s%n", mixed / 1e6);
        System.out.printf(Locale.ROOT, "whole names of three parts, strangers: %.2f M/s%n", strangers / 1e6);
        figures.append(String.format(
                Locale.ROOT,
                "\"keys_per_s\":%.0f,\"pairs_same_per_s\":%.0f,\"pairs_any_per_s\":%.0f,\"pairs_three_parts_per_s\":%.0f",
                keys,
                same,
                mixed,
                strangers));
    }

    /** Whole names put together from the single names of the truth by a fixed seed. */
    private static NameKey[] people(List<LabelledPair> pairs, KeyMaker maker) {
        Random random = new Random(1);
        List<String> surnames = texts(pairs, "surname");
        List<String> given = texts(pairs, "given");
        NameKey[] people = new NameKey[STRANGERS];
        for (int i = 0; i < STRANGERS; i++) {
            people[i] = maker.key(Name.of(
                    surnames.get(random.nextInt(surnames.size())),
                    given.get(random.nextInt(given.size())),
                    given.get(random.nextInt(given.size()))));
        }
        return people;
    }

    private static List<String> texts(List<LabelledPair> pairs, String field) {
        return pairs.stream()
                .filter(pair -> pair.leftField().equals(field))
                .map(LabelledPair::left)
                .toList();
    }

    private static double keysPerSecond(List<String> texts, KeyMaker maker) {
        long begun = TIME.getCurrentThreadCpuTime();
        long made = 0;
        long empty = 0;
        while (TIME.getCurrentThreadCpuTime() - begun < ROUND_NANOS) {
            for (String text : texts) {
                empty += maker.key(Name.whole(text)).isEmpty() ? 1 : 0;
            }
            made += texts.size();
        }
        return rate(made - empty, begun);
    }

    /** With a stride every name meets ever other ones; without, its own. */
    private static double pairsPerSecond(NameKey[] left, NameKey[] right, int stride) {
        NameComparer comparer = new NameComparer();
        long begun = TIME.getCurrentThreadCpuTime();
        long compared = 0;
        double sum = 0;
        int shift = 0;
        while (TIME.getCurrentThreadCpuTime() - begun < ROUND_NANOS) {
            shift = stride == 0 ? 0 : (shift + 7919) % right.length;
            for (int i = 0; i < left.length; i++) {
                int other = i + shift;
                sum += comparer.bits(left[i], right[other >= right.length ? other - right.length : other]);
            }
            compared += left.length;
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("A weight was no number");
        }
        return rate(compared, begun);
    }

    private static double rate(long count, long begun) {
        return count * 1e9 / (TIME.getCurrentThreadCpuTime() - begun);
    }
}
