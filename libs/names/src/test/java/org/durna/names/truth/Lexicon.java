package org.durna.names.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names the truth is made of: each with the spellings that are attested for it. */
record Lexicon(List<Entry> entries, List<String[]> attested, List<Group> groups, List<Entry> more) {

    /** A name with its Russian spellings and its spelling in Arabic script, as found in documents and the press. */
    record Entry(String kind, String az, List<String> russian, String arabic) {
        String field() {
            return kind.equals("s") ? "surname" : "given";
        }
    }

    /** Names that are easily taken one for another and are not one. */
    record Group(List<String> names, String kind) {}

    static Lexicon read(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String[] cells : rows(folder.resolve("lexicon.csv"), 4)) {
            entries.add(new Entry(cells[0], cells[1], Arrays.asList(cells[2].split("/")), cells[3]));
        }
        List<Group> groups = new ArrayList<>();
        for (String[] cells : rows(folder.resolve("confusable.csv"), 2)) {
            groups.add(new Group(Arrays.asList(cells[0].split(" ")), cells[1]));
        }
        List<Entry> more = new ArrayList<>();
        for (String[] cells : rows(folder.resolve("more-names.csv"), 2)) {
            more.add(new Entry(cells[0], cells[1], List.of(), ""));
        }
        return new Lexicon(entries, rows(folder.resolve("attested.csv"), 5), groups, more);
    }

    List<Entry> of(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    private static List<String[]> rows(Path file, int cells) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", cells);
            if (row.length != cells) {
                throw new IllegalArgumentException(file.getFileName() + ": " + line);
            }
            row[cells - 1] = row[cells - 1].replace(',', ';');
            rows.add(row);
        }
        return rows;
    }
}
