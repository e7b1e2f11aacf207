package org.durna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of doors as {@code doors.md} has it. */
record DoorTable(List<Row> rows, Map<String, String> forms) {
    private static final Path FILE = Path.of("src/test/resources/doors.md");

    /** One knock at one door, and what each visitor finds. */
    record Row(String door, String address, String sends, Map<String, String> expected) {
        boolean get() {
            return List.of("GET", "ANY").contains(method());
        }

        String method() {
            return door.substring(0, door.indexOf(' '));
        }

        @Override
        public String toString() {
            return door + (sends.isEmpty() ? "" : " with " + sends);
        }
    }

    static DoorTable read() {
        List<Row> rows = new ArrayList<>();
        Map<String, String> forms = new LinkedHashMap<>();
        List<String> visitors = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("| door |")) {
                List<String> head = cells(line);
                visitors.addAll(head.subList(3, head.size()));
            } else if (line.startsWith("| ")) {
                rows.add(row(cells(line), visitors));
            } else if (line.startsWith("- ") && !line.startsWith("- **")) {
                int colon = line.indexOf(':');
                forms.put(line.substring(2, colon), line.substring(colon + 1).strip());
            }
        }
        return new DoorTable(rows, forms);
    }

    String form(String name) {
        if (name.isEmpty()) {
            return "";
        }
        if (!forms.containsKey(name)) {
            throw new IllegalArgumentException("doors.md does not say what “" + name + "” sends");
        }
        return forms.get(name);
    }

    /** A form as written in the table, in its fields. */
    static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return fields;
    }

    static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static Row row(List<String> cells, List<String> visitors) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < visitors.size(); i++) {
            expected.put(visitors.get(i), cells.get(3 + i));
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), expected);
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
