package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./durna soak import [--size N]}: a file of a million rows is read, the platform killed at 60 percent and again while it publishes,
 * and the columns shift at 70 percent: each good row must come once, each bad one be reported once, and withdrawing spares what was edited.
 */
final class ImportSoak {
    private static final int ONE_DAMAGED_IN = 250;
    private static final int EDITED = 3;
    private static final Pattern FIGURE = Pattern.compile("figure__value\">([\\d.,\\u00A0\\u202F]+)<");
    private static final Pattern PERSON = Pattern.compile("/people/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}");
    private static final Pattern EDIT = Pattern.compile("/people/assertions/[0-9a-f-]{36}/edit");

    private static final Pattern REFUSED = Pattern.compile("(\\d+),refused,.*");
    private static final Pattern EXPORTED =
            Pattern.compile("\\{\"number\":\"" + PeopleFile.NUMBER + "(\\d+)\",.*");
    private static final int LOOKED_AT = 2_000;

    private final PeopleFile made;
    private final Path data;
    private final int size;
    private final long begun = System.nanoTime();
    private final List<String> wrong = new ArrayList<>();

    private ImportSoak(PeopleFile made, Path data, int size) {
        this.made = made;
        this.data = data;
        this.size = size;
    }

    static int main(Arguments arguments) throws IOException, InterruptedException {
        int size = arguments.number("size", 1_000_000);
        Path folder = Files.createTempDirectory("durna-import-soak");
        PeopleFile made = PeopleFile.write(folder.resolve("people.csv"), size, ONE_DAMAGED_IN, size / 10 * 7);
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %,d good, %,d bad, %,d MB%n",
                size,
                made.good().cardinality(),
                made.bad().cardinality(),
                Files.size(made.file()) >> 20);
        ImportSoak soak = new ImportSoak(made, folder.resolve("data"), size);
        soak.run();
        soak.wrong.forEach(each -> System.out.println("WRONG: " + each));
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"soak-import\",\"figures\":{\"rows\":%d,\"good\":%d,\"bad\":%d,\"wrong\":%d}}%n",
                size,
                made.good().cardinality(),
                made.bad().cardinality(),
                soak.wrong.size());
        if (soak.wrong.isEmpty()) {
            Installation.delete(folder);
        } else {
            System.out.println("kept for a look: " + folder);
        }
        return soak.wrong.isEmpty() ? 0 : 1;
    }

    private void run() throws IOException, InterruptedException {
        Installation platform = Installation.start(data);
        try {
            Somebody clerk = Somebody.signedIn(platform.port(), "kamran.abbasov");
            String door = clerk.led(clerk.upload("/people/imports", Map.of(), made.file()));
            clerk.led(clerk.submit(door, door + "/columns", columns()));
            say("brought, and being read");
            await(clerk, door, page -> rows(page) >= size / 10 * 6L);
            platform = again(platform, "while it read, " + rows(clerk.get(door).body()) + " rows were staged", true);
            clerk = Somebody.signedIn(platform.port(), "kamran.abbasov");
            String read = await(clerk, door, page -> page.contains(door + "/publish"));
            say("read to its end");
            same("good rows", made.good().cardinality(), figure(read, 0));
            same("bad rows", made.bad().cardinality(), figure(read, 2));
            reported(clerk, door);
            clerk.led(clerk.submit(door, door + "/publish", Map.of("without", "yes")));
            Thread.sleep(size / 50);
            platform = again(platform, "while it published", false);
            clerk = Somebody.signedIn(platform.port(), "kamran.abbasov");
            String published = await(clerk, door, page -> page.contains(door + "/withdraw"));
            say("published");
            same("pages that say so", 1, published.contains("Withdraw as a whole") ? 1 : 0);
            exported(clerk, made.good());
            BitSet edited = edit(clerk);
            clerk.led(clerk.submit(door, door + "/withdraw", Map.of("sure", "yes")));
            String withdrawn = await(clerk, door, page -> page.contains("taken back"));
            say("withdrawn");
            same("rows spared", 1, withdrawn.contains(edited.cardinality() + " edited since stayed") ? 1 : 0);
            exported(clerk, edited);
        } finally {
            platform.close();
        }
        Installation.Ended audit = Installation.command("verify-audit", "--data", data.toString());
        same("exit code of verify-audit", 0, audit.code());
    }

    private static Map<String, String> columns() {
        Map<String, String> fields =
                new java.util.HashMap<>(Map.of("dated", "2026-01-01", "encoding", "UTF-8", "step", "read"));
        String[] header = PeopleFile.header().split(",");
        for (int place = 0; place < header.length; place++) {
            fields.put("column_" + header[place], "" + place);
        }
        return fields;
    }

    private Installation again(Installation platform, String when, boolean serverToo)
            throws IOException, InterruptedException {
        platform.kill();
        if (serverToo) {
            Installation.killDatabaseServer(data);
        }
        say("killed " + when + (serverToo ? ", and the database server with it" : ""));
        return Installation.start(data);
    }

    private interface Sign {
        boolean shows(String page);
    }

    private static String await(Somebody clerk, String door, Sign sign) throws IOException, InterruptedException {
        long since = System.nanoTime();
        while (System.nanoTime() - since < 3_600e9) {
            String page = clerk.get(door).body();
            if (sign.shows(page)) {
                return page;
            }
            Thread.sleep(300);
        }
        throw new IOException("It did not come to an end within an hour");
    }

    private static long rows(String page) {
        return figure(page, 0) + figure(page, 2);
    }

    private static long figure(String page, int nth) {
        Matcher figure = FIGURE.matcher(page);
        for (int i = 0; figure.find(); i++) {
            if (i == nth) {
                return Long.parseLong(figure.group(1).replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    /** Each bad row once, by its line. */
    private void reported(Somebody clerk, String door) throws IOException, InterruptedException {
        BitSet lines = new BitSet(size);
        try (Stream<String> report = clerk.lines(door + "/report.csv")) {
            same("lines reported twice", 0, count(report, REFUSED, lines));
        }
        lines.xor(made.bad());
        same("bad lines not reported, or good ones reported", 0, lines.cardinality());
    }

    /** Each of these numbers once, and no other of the file. */
    private void exported(Somebody clerk, BitSet expected) throws IOException, InterruptedException {
        BitSet numbers = new BitSet(size);
        try (Stream<String> export =
                clerk.lines("/people/imports", "/people/export", Map.of("form", "json-lines"))) {
            same("numbers exported twice", 0, count(export, EXPORTED, numbers));
        }
        numbers.xor(expected);
        same("numbers missing or too many in the export", 0, numbers.cardinality());
    }

    private List<String> firstLines() throws IOException {
        try (Stream<String> lines = Files.lines(made.file())) {
            return lines.skip(1).limit(LOOKED_AT).toList();
        }
    }

    /** Marks the number of each row that has one; answers how many were marked before. */
    private static int count(Stream<String> rows, Pattern numbered, BitSet seen) {
        int twice = 0;
        for (Iterator<String> each = rows.iterator(); each.hasNext(); ) {
            Matcher number = numbered.matcher(each.next());
            if (number.matches()) {
                int which = Integer.parseInt(number.group(1));
                twice += seen.get(which) ? 1 : 0;
                seen.set(which);
            }
        }
        return twice;
    }

    /** Some people of the file are found by their numbers and corrected. */
    private BitSet edit(Somebody clerk) throws IOException, InterruptedException {
        BitSet edited = new BitSet(size);
        for (String line : firstLines()) {
            String[] cells = line.split(",", -1);
            int number = cells[0].isEmpty() ? -1 : Integer.parseInt(cells[0].replaceAll("\\D", ""));
            if (edited.cardinality() == EDITED
                    || cells.length < 10
                    || number < 0
                    || !made.good().get(number)
                    || cells[9].isBlank()
                    || line.contains("\"")) {
                continue;
            }
            String found = clerk.submit("/people", "/people", Map.of("words", cells[9]))
                    .body();
            Matcher person = PERSON.matcher(found);
            if (!person.find()) {
                wrong.add("nobody is found by the passport " + cells[9]);
                continue;
            }
            String file = clerk.get(person.group()).body();
            Matcher door = EDIT.matcher(file);
            if (file.contains(cells[0]) && door.find()) {
                String form = clerk.get(door.group()).body();
                if (!form.contains(" " + cells[0] + "<") && !form.contains(cells[0] + ".")) {
                    continue;
                }
                String seen = form.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
                clerk.led(clerk.submit(
                        door.group(),
                        door.group(),
                        Map.of(
                                "surname",
                                "Edited",
                                "given",
                                "Since",
                                "dated",
                                "2026-01-02",
                                "seen",
                                seen,
                                "why",
                                "soak")));
                edited.set(number);
            }
        }
        same("rows edited", EDITED, edited.cardinality());
        return edited;
    }

    private void same(String what, long expected, long found) {
        if (expected != found) {
            wrong.add(what + ": " + found + " instead of " + expected);
        }
    }

    private void say(String what) {
        System.out.printf(Locale.ROOT, "%5.0f s  %s%n", (System.nanoTime() - begun) / 1e9, what);
    }
}
