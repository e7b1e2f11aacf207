package org.durna.bench.duke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * {@code ./durna bench duke [N]}: FEBRL 1 to 4, fake_1000 and N generated people through Duke.
 * Neither its probabilities nor its threshold are tuned on the truth: they are the round figures of its own manual's examples.
 */
public final class DukeBench {
    private static final double THRESHOLD = 0.8;
    private static final double LOW = 0.3;

    private DukeBench() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("| set | precision | recall | F1 | s |");
        System.out.println("|---|---|---|---|---|");
        Path sets = Path.of(System.getProperty("durna.home", "."))
                .resolve("../shared/data/linkage")
                .normalize();
        Path febrl = sets.resolve("febrl");
        List<String> figures = new ArrayList<>();
        UnaryOperator<String> person = id -> id.split("-")[1];
        if (Files.isDirectory(febrl)) {
            figures.add(measure("febrl1", List.of(febrl.resolve("dataset1.csv")), "rec_id", febrl(true), person));
            figures.add(measure("febrl2", List.of(febrl.resolve("dataset2.csv")), "rec_id", febrl(true), person));
            List<Path> three = List.of(febrl.resolve("dataset3.csv"));
            List<Path> four = List.of(febrl.resolve("dataset4a.csv"), febrl.resolve("dataset4b.csv"));
            figures.add(measure("febrl3", three, "rec_id", febrl(true), person));
            figures.add(measure("febrl3 without soc_sec_id", three, "rec_id", febrl(false), person));
            figures.add(measure("febrl4", four, "rec_id", febrl(true), person));
            figures.add(measure("febrl4 without soc_sec_id", four, "rec_id", febrl(false), person));
        }
        Path fake = sets.resolve("splink").resolve("fake_1000.csv");
        if (Files.isRegularFile(fake)) {
            Map<String, String> clusters = clusters(fake);
            figures.add(measure("fake_1000", List.of(fake), "unique_id", fake(), id -> clusters.getOrDefault(id, id)));
        }
        if (arguments.length > 0) {
            Path people = Path.of(arguments[0]);
            figures.add(
                    measure("generated", List.of(people), "record", people(), id -> id.substring(0, id.indexOf('-'))));
        }
        System.out.println("RESULT {" + String.join(", ", figures) + "}");
    }

    private static List<Property> febrl(boolean withNumber) {
        List<Property> properties = new ArrayList<>(List.of(
                new PropertyImpl("rec_id"),
                property("given_name", new JaroWinkler(), 0.8),
                property("surname", new JaroWinkler(), 0.85),
                property("street_number", new Levenshtein(), 0.7),
                property("address_1", new JaroWinkler(), 0.85),
                property("address_2", new JaroWinkler(), 0.8),
                property("suburb", new JaroWinkler(), 0.75),
                property("postcode", new Levenshtein(), 0.75),
                property("state", new ExactComparator(), 0.55),
                property("date_of_birth", new Levenshtein(), 0.9)));
        if (withNumber) {
            properties.add(property("soc_sec_id", new Levenshtein(), 0.95));
        }
        return properties;
    }

    private static List<Property> fake() {
        return List.of(
                new PropertyImpl("unique_id"),
                property("first_name", new JaroWinkler(), 0.8),
                property("surname", new JaroWinkler(), 0.85),
                property("dob", new Levenshtein(), 0.9),
                property("city", new JaroWinkler(), 0.65),
                property("email", new JaroWinkler(), 0.9));
    }

    private static Map<String, String> clusters(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = cells(lines.getFirst());
        Map<String, String> clusters = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            clusters.put(cells.get(header.indexOf("unique_id")), cells.get(header.indexOf("cluster")));
        }
        return clusters;
    }

    private static List<Property> people() {
        return List.of(
                new PropertyImpl("record"),
                property("given_name", new JaroWinkler(), 0.8),
                property("patronymic", new JaroWinkler(), 0.75),
                property("surname", new JaroWinkler(), 0.8),
                property("sex", new ExactComparator(), 0.51),
                property("date_of_birth", new Levenshtein(), 0.9),
                property("place_of_birth", new JaroWinkler(), 0.65),
                property("citizenship", new ExactComparator(), 0.51),
                property("fin", new Levenshtein(), 0.95),
                property("document", new Levenshtein(), 0.95),
                property("telephone", new Levenshtein(), 0.8),
                property("address", new JaroWinkler(), 0.75),
                property("city", new JaroWinkler(), 0.6));
    }

    private static Property property(String name, Comparator comparator, double high) {
        return new PropertyImpl(name, comparator, LOW, high);
    }

    private static String measure(
            String name, List<Path> files, String id, List<Property> properties, UnaryOperator<String> person)
            throws IOException {
        List<Record> records = new ArrayList<>();
        Map<String, Integer> source = new HashMap<>();
        for (int file = 0; file < files.size(); file++) {
            read(files.get(file), id, properties, file, records, source);
        }
        long begun = System.nanoTime();
        Set<String> found = match(records, properties, id, source);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long right = found.stream()
                .filter(pair -> person.apply(pair.substring(0, pair.indexOf('|')))
                        .equals(person.apply(pair.substring(pair.indexOf('|') + 1))))
                .count();
        double precision = right / (double) Math.max(1, found.size());
        double recall = right / (double) truePairs(source, person, files.size() > 1);
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        System.out.printf(
                Locale.ROOT,
                "| %s, %,d records | %.4f | %.4f | %.4f | %.1f |%n",
                name,
                records.size(),
                precision,
                recall,
                f1,
                seconds);
        return String.format(Locale.ROOT, "\"%s\": %.4f", name, f1);
    }

    private static Set<String> match(
            List<Record> records, List<Property> properties, String id, Map<String, Integer> source) {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setThreshold(THRESHOLD);
        configuration.setProperties(properties);
        Set<String> found = new HashSet<>();
        Processor processor = new Processor(configuration);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double confidence) {
                String a = one.getValue(id);
                String b = other.getValue(id);
                boolean between = new HashSet<>(source.values()).size() == 1
                        || !source.getOrDefault(a, 0).equals(source.getOrDefault(b, 0));
                if (between && !a.equals(b)) {
                    found.add(a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a);
                }
            }
        });
        processor.deduplicate(records);
        processor.close();
        return found;
    }

    private static long truePairs(Map<String, Integer> source, UnaryOperator<String> person, boolean between) {
        Map<String, int[]> persons = new HashMap<>();
        source.forEach((id, file) -> persons.computeIfAbsent(person.apply(id), key -> new int[2])[file]++);
        return persons.values().stream()
                .mapToLong(n -> between ? (long) n[0] * n[1] : n[0] * (n[0] - 1L) / 2)
                .sum();
    }

    private static void read(
            Path file,
            String id,
            List<Property> properties,
            int source,
            List<Record> records,
            Map<String, Integer> sources)
            throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = cells(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, Collection<String>> values = new HashMap<>();
            for (Property property : properties) {
                String cell = cells.get(header.indexOf(property.getName())).toLowerCase(Locale.ROOT);
                if (!cell.isEmpty()) {
                    values.put(property.getName(), List.of(cell));
                }
            }
            records.add(new RecordImpl(values));
            sources.put(cells.get(header.indexOf(id)), source);
        }
    }

    /** Either no cell is quoted, or all but the first are. */
    private static List<String> cells(String line) {
        if (line.indexOf('"') < 0) {
            return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        }
        int first = line.indexOf(',');
        List<String> cells = new ArrayList<>(List.of(line.substring(0, first)));
        cells.addAll(Arrays.asList(line.substring(first + 2, line.length() - 1).split("\",\"", -1)));
        return cells;
    }
}
