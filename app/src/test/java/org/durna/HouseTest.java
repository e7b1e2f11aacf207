package org.durna;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** States, unions, bodies, years and item numbers of one partnership, in the languages of the product. */
    private static final Pattern PARTICULAR = Pattern.compile(
            "(?iuU)azerbaijan|azərbaycan|азербайдж|\\bbaku\\b|\\bbakı|\\bбаку\\b|\\beu(\\d\\d|\\b)|\\baİ\\b|\\bес\\b|european union|avropa ittifaq"
                    + "|европейск\\w+ союз|frontex|eurodac|icmpd|\\b2013\\b|\\bitem \\d|\\d-c[iıuü] bənd|пункт\\w* \\d|Asia/|Europe/");

    /** A language or a state named by its code, and a clause by its number. */
    private static final Pattern PARTICULAR_IN_CODE =
            Pattern.compile("\"(az|ru|AZ|EU|GR|EL|GB|UK)\"|@Law\\(\"[0-9IVX.]+\"\\)|ClauseId\\(\"");

    private static final List<Language> LANGUAGES = List.of(new Language("az"), new Language("en"), new Language("ru"));

    /** What is useful to a stranger and knows neither the platform nor Spring: no modules of the platform. */
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            resideInAnyPackage("org.durna.names..", "org.durna.linkage..");

    @Test
    void importsPointDown() {
        ApplicationModules.of(Platform.class, LIBRARIES).verify();
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

    /** Comments may give examples; code, templates, sentences, settings and migrations may not know whose partnership it is. */
    @Test
    void nothingOfOnePartnershipStandsInTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "");
            found.addAll(matches(PARTICULAR, file, code));
            found.addAll(matches(PARTICULAR_IN_CODE, file, code));
        }
        for (Path file : files(TEMPLATES, ".jte")) {
            found.addAll(matches(PARTICULAR, file, Files.readString(file)));
        }
        for (String ending : List.of(".properties", ".yaml", ".sql")) {
            for (Path file : files(RESOURCES, ending)) {
                String text = Files.readString(file).replace("pack: eu-azerbaijan", "");
                found.addAll(matches(PARTICULAR, file, text.replace("'eu-agency'", "")));
            }
        }
        // Which letters change case by rules of their own is a fact of Unicode, not of a partnership.
        found.removeIf(each -> each.startsWith("\"az\" in") && each.endsWith("Language.java"));
        assertThat(found).isEmpty();
    }

    private static List<String> matches(Pattern pattern, Path file, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group() + " in " + file)
                .toList();
    }

    /** A stream over rows keeps its connection until it is closed; a list does not. */
    @Test
    void noQueryIsLeftOpen() throws IOException {
        Pattern open = Pattern.compile("\\.query\\([^;]*?\\)\\s*\\.stream\\(\\)");
        List<String> found = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            open.matcher(Files.readString(file))
                    .results()
                    .filter(query ->
                            !query.group().contains(".list()") && !query.group().contains(".optional()"))
                    .forEach(query -> found.add(query.group() + " in " + file));
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
                "api",
                "installation",
                "access",
                "audit",
                "database",
                "statistics",
                "partnership",
                "activity",
                "meeting",
                "intake",
                "person",
                "reporting",
                "jobs",
                "post")) {
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
