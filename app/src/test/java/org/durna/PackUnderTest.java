package org.durna;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.durna.access.DemoAccounts;
import org.durna.access.Role;
import org.durna.frame.Messages;
import org.durna.pack.Pack;
import org.durna.partnership.declared.DeclaredClause;
import org.durna.partnership.declared.DeclaredVersion;
import org.durna.partnership.reading.ReadingGuide;
import org.durna.partnership.reading.ReadingGuide.Step;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** One pack, and what its own files say that a platform on it must show. The stories ask only this, so they know no partnership. */
record PackUnderTest(Path folder, Pack pack) {
    /** Stands before each sentence that was made by a machine for the invented pack. */
    static final String MARK = "«eo» ";

    static PackUnderTest real() {
        Path folder = Path.of("..", "packs", "eu-azerbaijan").toAbsolutePath().normalize();
        return new PackUnderTest(folder, Pack.in(folder));
    }

    /** The invented pack, with sentences in a language that the product does not have. */
    static PackUnderTest invented() throws IOException {
        Path folder = Path.of("target", "packs", "lorn-vesk").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/packs/lorn-vesk"), folder);
        pseudoTranslate(folder.resolve("texts/messages_eo.properties"));
        return new PackUnderTest(folder, Pack.in(folder));
    }

    /** Each English sentence with a mark before it: its arguments stay, and a page that shows none of the marks was not translated. */
    static void pseudoTranslate(Path file) throws IOException {
        Messages english = Messages.ofTheTerminal();
        Properties sentences = new Properties();
        english.patterns(Messages.TERMINAL).forEach((key, pattern) -> sentences.setProperty(key, MARK + pattern));
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            sentences.store(out, "Made by the tests");
        }
    }

    List<String> languages() {
        return pack.manifest().languages().stream().map(Object::toString).toList();
    }

    LocalDate dayAfterSignature() {
        return pack.manifest().signed().plusDays(1);
    }

    List<String> clauses() {
        return pack.readList("declaration/clauses.yaml", DeclaredClause.class).stream()
                .map(clause -> clause.id().value())
                .toList();
    }

    List<DeclaredVersion> laterVersions() {
        return pack.readList("demo/demo-changes.yaml", DeclaredVersion.class);
    }

    /** As much of a line of the pack's parties as tells who may join. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String code, String kind, @Nullable LocalDate signatoryFrom) {}

    /** As much of a file of figures as a page must show. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figures(String indicator, LocalDate vintage, String owner, int rows, LocalizedText notes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Defined(String code) {}

    /** A state that may join and has not. */
    String candidate() {
        return pack.readList("parties/parties.yaml", Line.class).stream()
                .filter(party -> party.kind().equals("member-state") && party.signatoryFrom() == null)
                .map(Line::code)
                .findFirst()
                .orElseThrow();
    }

    List<String> indicators() {
        return pack.readList("figures/indicators.yaml", Defined.class).stream()
                .map(Defined::code)
                .toList();
    }

    Figures newestFigures() {
        return pack.readList("figures/datasets.yaml", Figures.class).stream()
                .max(Comparator.comparing(Figures::vintage))
                .orElseThrow();
    }

    /** The invented person who holds a duty; of several the first. */
    String accountOf(Role role) {
        return accounts().stream()
                .filter(each -> each.roles().contains(role))
                .map(DemoAccounts.Sample::name)
                .findFirst()
                .orElseThrow();
    }

    List<DemoAccounts.Sample> accounts() {
        return pack.readList("demo/accounts.yaml", DemoAccounts.Sample.class);
    }

    /** A copy of the official text that has every clause at its place: the pack's own where it may be passed on, else one with invented words. */
    String officialCopy() throws IOException {
        String file = "declaration/official-" + pack.manifest().officialLanguage() + ".md";
        return pack.has(file) ? Files.readString(folder.resolve(file)) : withInventedWords();
    }

    private String withInventedWords() {
        List<String> blocks = new ArrayList<>();
        String guide = "declaration/reading-" + pack.manifest().officialLanguage() + ".yaml";
        for (Step step : pack.read(guide, ReadingGuide.class).steps()) {
            List<String> opens = step.opens() == null ? List.of() : step.opens();
            if (step.split() != null) {
                blocks.add(String.join("; ", opens) + " lorem.");
                continue;
            }
            for (int i = 0; i < opens.size(); i++) {
                String number =
                        step.numbered() == null ? "" : step.numbered().get(i).replaceAll("\\D", "") + ". ";
                blocks.add(number + opens.get(i) + " lorem" + (step.closes() == null ? ";" : step.closes()));
            }
        }
        return String.join("\n\n", blocks);
    }

    @Override
    public String toString() {
        return pack.manifest().id().value();
    }
}
