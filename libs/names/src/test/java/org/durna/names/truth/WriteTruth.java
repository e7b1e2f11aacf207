package org.durna.names.truth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.durna.names.accuracy.LabelledPair;

/**
 * Writes the published pairs into open/ and frozen/ from the lexicon, the attested spellings and {@link PublishedRules}.
 * A name falls into one half with all its spellings, by the checksum of the name; nobody chose.
 */
public final class WriteTruth {
    private final Path folder;
    private final Map<String, List<TruthRow>> same = new LinkedHashMap<>();
    private final Map<String, List<TruthRow>> hard = new LinkedHashMap<>();

    private WriteTruth(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        WriteTruth truth = new WriteTruth(Path.of(arguments[0]));
        Lexicon lexicon = Lexicon.read(truth.folder.resolve("source"));
        new SameNames(lexicon, truth::addSame).write();
        new HardPairs(lexicon, truth::addHard).write();
        for (String half : List.of("open", "frozen")) {
            truth.write(half, "one-name.csv", truth.same);
            truth.write(half, "two-names.csv", truth.hard);
        }
    }

    private void addSame(String name, TruthRow row) {
        if (!row.left().equals(row.right())) {
            same.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
    }

    private void addHard(String name, TruthRow row) {
        hard.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
    }

    private void write(String half, String file, Map<String, List<TruthRow>> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(LabelledPair.HEAD));
        rows.forEach((name, pairs) -> {
            if (half(name).equals(half)) {
                pairs.stream().map(TruthRow::line).distinct().forEach(lines::add);
            }
        });
        Files.createDirectories(folder.resolve(half));
        Files.write(folder.resolve(half).resolve(file), lines);
    }

    private static String half(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return (sum.getValue() >> 3 & 1) == 0 ? "open" : "frozen";
    }
}
