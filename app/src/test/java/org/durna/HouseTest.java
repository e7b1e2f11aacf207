package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.durna.frame.Messages;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house: who may import whom, what every module must bring, and what may not stand in the code. */
class HouseTest {
    private static final Path MAIN = Path.of("src/main/java/org/durna");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final List<Language> LANGUAGES = List.of(new Language("az"), new Language("en"), new Language("ru"));

    /** Verbs that have no page yet to refuse on; their sentences come with the pages, and this list may only shrink. */
    @Test
    void importsPointDown() {
        ApplicationModules.of(Platform.class).verify();
    }

    @Test
    void everyLanguageSaysTheSameThings() {
        Messages messages = new Messages(Pack.shipped(new PackId("eu-azerbaijan")));
        Set<String> first = messages.keys(LANGUAGES.getFirst());
        assertThat(first).isNotEmpty();
        LANGUAGES.forEach(language ->
                assertThat(messages.keys(language)).as("keys in %s", language).isEqualTo(first));
    }

    @Test
    void everySentenceThatIsAskedForIsThere() throws IOException {
        Set<String> said = new Messages(Pack.shipped(new PackId("eu-azerbaijan"))).keys(LANGUAGES.getFirst());
        Pattern asked = Pattern.compile("\\b(?:t|Reason\\.of)\\(\\s*\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");
        Set<String> missing = new TreeSet<>();
        List<Path> speakers = new ArrayList<>(files(MAIN, ".java"));
        speakers.addAll(files(TEMPLATES, ".jte"));
        for (Path file : speakers) {
            Matcher found = asked.matcher(Files.readString(file));
            while (found.find()) {
                if (!said.contains(found.group(1))) {
                    missing.add(found.group(1) + " in " + file);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySourceFileIsFormatted() throws Exception {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> sources = new ArrayList<>(files(Path.of("src/main/java"), ".java"));
        sources.addAll(files(Path.of("src/test/java"), ".java"));
        for (Path library : libraries()) {
            sources.addAll(files(library.resolve("src"), ".java"));
        }
        List<Path> wrong = new ArrayList<>();
        for (Path file : sources) {
            String text = Files.readString(file);
            if (!formatter.formatSource(text).equals(text)) {
                wrong.add(file);
            }
        }
        assertThat(wrong).as("run spotless:apply").isEmpty();
    }

    @Test
    void nothingOfOnePartnershipStandsInTheCode() throws IOException {
        Pattern particular = Pattern.compile("(?i)azerbaijan(?!i)|azərbaycan|\\bbaku\\b|\\bbakı\\b|eurodac");
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            if (particular.matcher(code.replace("eu-azerbaijan", "")).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void timeIsHandedIn() throws IOException {
        Pattern taken = Pattern.compile("(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)");
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            if (taken.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }
        // The launch of the embedded server waits by the machine's own clock: it stands before any clock is wired.
        found.removeIf(file -> file.endsWith("EmbeddedServer.java"));
        assertThat(found).isEmpty();
    }

    @Test
    void theGlossaryHasARowForEveryPublicTypeOfAnApi() throws IOException {
        String glossary = Files.readString(Path.of("../GLOSSARY.md"));
        List<String> missing = new ArrayList<>();
        for (String module : List.of(
                "shared",
                "pack",
                "frame",
                "installation",
                "access",
                "audit",
                "database",
                "statistics",
                "partnership")) {
            try (Stream<Path> api = Files.list(MAIN.resolve(module))) {
                api.filter(file -> file.toString().endsWith(".java"))
                        .filter(HouseTest::isPublic)
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(type -> !glossary.contains("`" + type + "`"))
                        .map(type -> module + "." + type)
                        .forEach(missing::add);
            }
        }
        for (Path library : libraries()) {
            String name = library.getFileName().toString();
            try (Stream<Path> api =
                    Files.list(library.resolve("src/main/java/org/durna").resolve(name))) {
                api.filter(file -> file.toString().endsWith(".java"))
                        .filter(HouseTest::isPublic)
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(type -> !glossary.contains("`" + type + "`"))
                        .map(type -> "libs/" + name + " " + type)
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The libraries beside the application: each folder of libs/ with a pom. */
    private static List<Path> libraries() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("../libs"))) {
            return all.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublic(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            return Pattern.compile("^public .*\\b(class|record|interface|enum) " + name + "\\b", Pattern.MULTILINE)
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
