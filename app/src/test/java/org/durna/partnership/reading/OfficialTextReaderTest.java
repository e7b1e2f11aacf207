package org.durna.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.partnership.Corrigendum;
import org.durna.partnership.OfficialTextProblem;
import org.durna.partnership.declared.DeclaredClause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real text, which the product does not ship: read where it lies beside the checkout, else these tests are skipped. */
class OfficialTextReaderTest {
    private static final Path FILE = Path.of("../../shared/declaration/declaration.az.md");
    private static final Pack PACK = Pack.shipped(new PackId("eu-azerbaijan"));
    private static final OfficialTextReader READER =
            new OfficialTextReader(PACK.read("declaration/reading-az.yaml", ReadingGuide.class));
    private static final KnownEdition EDITION = PACK.read("declaration/edition-az.yaml", KnownEdition.class);

    private List<String> lines = List.of();

    @BeforeEach
    void theFileIsThere() throws IOException {
        assumeTrue(Files.exists(FILE), "the official text is not shipped and not found at " + FILE);
        lines = List.copyOf(Files.readAllLines(FILE));
    }

    @Test
    void everyClauseHasItsTextAndNothingIsLeftOver() {
        ReadText read = read(lines);

        assertThat(read.problems()).isEmpty();
        List<String> clauses = PACK.readList("declaration/clauses.yaml", DeclaredClause.class).stream()
                .map(clause -> clause.id().value())
                .toList();
        assertThat(read.texts().stream().filter(text -> !text.furniture()).map(PlacedText::unit))
                .containsExactlyInAnyOrderElementsOf(clauses);
        assertThat(words(read.texts().stream().map(PlacedText::text).collect(Collectors.joining(" "))))
                .hasSize(words(String.join("\n", lines).replaceAll("(?m)^\\d+\\. ", ""))
                        .size());
    }

    @Test
    void theTextStaysAsFound() {
        ReadText read = read(lines);

        assertThat(read.text("14").orElseThrow().text())
                .startsWith("Xaricdə yaşayan")
                .contains("sənəyə qoyuluşunu", "daha sıx əməkdaşlıq edilməsi;")
                .endsWith("cəlb edilməsi.");
        assertThat(read.text("II.1").orElseThrow().text())
                .startsWith("potensial miqrantlara")
                .endsWith("imkanlarının gücləndirilməsi;");
        assertThat(read.text("III.3").orElseThrow().line()).isEqualTo(170);
        for (Corrigendum slip : PACK.readList("declaration/corrigenda.yaml", Corrigendum.class)) {
            assertThat(read.text(slip.id()).orElseThrow().text()).contains(slip.found());
        }
    }

    @Test
    void itIsTheEditionThatThePackKnows() {
        assertThat(READER.read(bytes(lines), EDITION).problems()).isEmpty();
    }

    @Test
    void aCopyAsAWebPageOrWithOtherQuotesIsTheSameText() {
        String html = "<!DOCTYPE html><html><head><title>x</title></head><body>\n"
                + lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + line.replace("#", "").replace("*", "") + "</p>")
                        .collect(Collectors.joining("\n"))
                        .replace("Prezidenti</p>", "Prezidenti</p>")
                        .replace("ƏLİYEV,  </p>\n<p>", "ƏLİYEV,<br>")
                        .replace("2014-cü il  </p>\n<p>", "2014-cü il<br>")
                        .replace("arasında  </p>\n<p>", "arasında<br>")
                        .replace("daha sıx əməkdaşlıq</p>\n<p>", "daha sıx əməkdaşlıq ")
                + "</body></html>";

        assertThat(READER.read(html.getBytes(StandardCharsets.UTF_8), EDITION).problems())
                .isEmpty();
        assertThat(READER.read(bytes(each(line -> line.replace("“", "\"").replace("”", "\""))), EDITION)
                        .problems())
                .isEmpty();
    }

    @Test
    void aParagraphThatIsGoneIsMissed() {
        for (int at : paragraphs()) {
            // Where a clause's second paragraph is gone, the clause that it leaves unfinished is named: two lines above
            // the gap.
            assertRefused(changed(copy -> copy.set(at, "")), at - 1, at + 5);
        }
    }

    @Test
    void aParagraphThatIsCutInTheMiddleIsMissed() {
        for (int at : paragraphs()) {
            String line = lines.get(at);
            assertRefused(changed(copy -> copy.set(at, line.substring(0, line.length() * 3 / 5))), at + 1, at + 5);
        }
    }

    @Test
    void aFileThatEndsTooSoonIsMissed() {
        for (int at : paragraphs()) {
            assertThat(read(lines.subList(0, at)).problems())
                    .as("cut before line %s", at + 1)
                    .isNotEmpty();
        }
    }

    @Test
    void twoParagraphsThatChangedPlacesAreMissed() {
        List<Integer> at = paragraphs();
        for (int i = 0; i + 1 < at.size(); i++) {
            int one = at.get(i);
            int other = at.get(i + 1);
            assertRefused(changed(copy -> Collections.swap(copy, one, other)), one - 1, other + 3);
        }
    }

    @Test
    void aParagraphThatStandsTwiceIsMissed() {
        for (int at : paragraphs()) {
            assertRefused(changed(copy -> copy.addAll(at, List.of(lines.get(at), ""))), at + 1, at + 6);
        }
    }

    @Test
    void aForeignParagraphIsMissed() {
        for (int at : paragraphs()) {
            assertRefused(changed(copy -> copy.addAll(at, List.of("Bu cümlə buraya aid deyil.", ""))), at - 3, at + 4);
        }
    }

    @Test
    void anotherNumberIsMissed() {
        for (int at : paragraphs()) {
            if (lines.get(at).matches("^\\d+\\. .*")) {
                assertRefused(changed(copy -> copy.set(at, "9" + lines.get(at))), at + 1, at + 1);
                assertRefused(
                        changed(copy -> copy.set(at, lines.get(at).replaceFirst("^\\d+\\. ", ""))), at + 1, at + 1);
            }
        }
    }

    @Test
    void oneChangedWordIsMissed() {
        for (int at : paragraphs()) {
            List<String> words = new ArrayList<>(List.of(lines.get(at).split(" ")));
            int middle = words.size() / 2;
            if (words.get(middle).length() > 3) {
                words.set(middle, "başqa");
                assertRefused(changed(copy -> copy.set(at, String.join(" ", words))), at + 1, at + 5);
            }
        }
    }

    @Test
    void joinedLinesEitherReadTheSameOrAreMissed() {
        List<Integer> at = paragraphs();
        for (int i = 0; i + 1 < at.size(); i++) {
            int one = at.get(i);
            int other = at.get(i + 1);
            ReadText read = READER.read(
                    bytes(changed(copy -> {
                        copy.set(one, lines.get(one) + " " + lines.get(other));
                        copy.set(other, "");
                    })),
                    EDITION);
            if (!read.isWhole()) {
                assertThat(read.problems().getFirst().line()).isBetween(one + 1, other + 6);
            }
        }
    }

    @Test
    void otherCharsetsAreNamedWithTheirLine() {
        byte[] turkish = String.join("\n", lines).getBytes(Charset.forName("windows-1254"));
        assertThat(READER.read(turkish).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason().code()).isEqualTo("declaration.text.wrong-charset"))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        byte[] wide = String.join("\n", lines).getBytes(StandardCharsets.UTF_16);
        assertThat(code(wide)).isEqualTo("declaration.text.not-text");
        String twice = new String(bytes(lines), Charset.forName("windows-1252"));
        assertThat(code(twice.getBytes(StandardCharsets.UTF_8))).isEqualTo("declaration.text.read-twice");
        assertThat(code(bytes(each(line -> line.replace("FRONTEx", "FRONT\uFFFDx")))))
                .isEqualTo("declaration.text.lost-character");
    }

    private String code(byte[] file) {
        return READER.read(file).problems().getFirst().reason().code();
    }

    private ReadText read(List<String> copy) {
        return READER.read(bytes(copy));
    }

    private static byte[] bytes(List<String> copy) {
        return String.join("\n", copy).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> changed(java.util.function.Consumer<List<String>> change) {
        List<String> copy = new ArrayList<>(lines);
        change.accept(copy);
        return copy;
    }

    private List<String> each(UnaryOperator<String> change) {
        return lines.stream().map(change).toList();
    }

    /** The places of all lines with words. */
    private List<Integer> paragraphs() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                found.add(i);
            }
        }
        return found;
    }

    private static void assertRefused(List<String> copy, int from, int to) {
        List<OfficialTextProblem> problems = READER.read(bytes(copy), EDITION).problems();
        assertThat(problems).as("expected around line %s", from).isNotEmpty();
        assertThat(problems.getFirst().line()).as("%s", problems).isBetween(from, to);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("[#*]", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
