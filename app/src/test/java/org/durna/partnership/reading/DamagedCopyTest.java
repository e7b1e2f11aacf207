package org.durna.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.partnership.OfficialTextProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of damage that a copy can suffer, done to the invented text, which is always here: each refused, with its line. */
class DamagedCopyTest {
    private static final Pack PACK = Pack.shipped(new PackId("lorn-vesk"));
    private static final OfficialTextReader READER =
            new OfficialTextReader(PACK.read("declaration/reading-eo.yaml", ReadingGuide.class));
    private static final KnownEdition EDITION = PACK.read("declaration/edition-eo.yaml", KnownEdition.class);

    private final List<String> lines;

    DamagedCopyTest() throws IOException {
        lines = Files.readAllLines(Path.of("src/test/resources/packs/lorn-vesk/declaration/official-eo.md"));
    }

    @Test
    void theUndamagedCopyIsWhole() {
        assertThat(READER.read(bytes(lines), EDITION).problems()).isEmpty();
        assertThat(READER.read(bytes(lines)).texts()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. La Partioj | 7. La Partioj | 12 | wrong-number
            1. La Partioj | La Partioj | 12 | wrong-number
            3. Ĉi tiu | 3 Ĉi tiu | 20 | other-opening
            decidas jene: | decidis jene: | 8 | other-opening
            najbaroj trans | amikoj trans | 5 | other-opening
            "la Partioj"); | "la Partioj" | 3 | other-opening
            ĉiam en paco; | ĉiam en paco | 6 | cut-off
            valida inter la Partioj; | valida inter | 20 | cut-off
            nek devojn. | nek | 22 | cut-off
            rajtoj de pasaĝeroj. | rajtoj | 16 | cut-off
            studado de | plano de | 32 | other-opening
            en ĉiu haveno; kunhavigo | en ĉiu haveno kunhavigo | 32 | missing
            ion ili kostas. | ion ili | 32 | cut-off
            kajoj en | kajoj. en | 28 | altered
            kajoj en | kajoj; en | 28 | unplaced
            ## Trapaso | ## Trapasoj | 10 | other-opening
            tra multaj jaroj | tra kelkaj jaroj | 5 | altered
            ĉiam en paco | ĉiam en milito | 6 | altered
            pramistoj de ĉiuj | pramistoj de kelkaj | 30 | altered
            rajtoj de | devoj de | 16 | altered
            """)
    void oneWrongPlaceIsNamed(String was, String is, int line, String code) {
        String text = String.join("\n", lines);
        assertThat(text).contains(was);

        OfficialTextProblem problem = first(text.replace(was, is).getBytes(StandardCharsets.UTF_8));

        assertThat(problem.line() + " " + problem.reason().code()).isEqualTo(line + " declaration.text." + code);
    }

    @Test
    void aParagraphThatIsGoneIsMissedWhereItShouldStand() {
        for (int at : paragraphs()) {
            assertRefused(copy -> copy.set(at, ""), at - 1, at + 5);
        }
    }

    @Test
    void aParagraphThatStandsTwiceIsNamed() {
        for (int at : paragraphs()) {
            assertRefused(copy -> copy.addAll(at, List.of(lines.get(at), "")), at - 1, at + 5);
        }
    }

    @Test
    void twoParagraphsThatChangedPlacesAreNamed() {
        List<Integer> at = paragraphs();
        for (int i = 0; i + 1 < at.size(); i++) {
            int one = at.get(i);
            int other = at.get(i + 1);
            assertRefused(copy -> Collections.swap(copy, one, other), one - 1, other + 3);
        }
    }

    @Test
    void aForeignParagraphIsNamed() {
        for (int at : paragraphs()) {
            assertRefused(copy -> copy.addAll(at, List.of("", "Ĉi tio ne apartenas ĉi tien.", "")), at - 2, at + 5);
        }
        assertRefused(copy -> copy.addAll(List.of("", "Reklamo!")), lines.size() + 2, lines.size() + 2);
    }

    @Test
    void aFileThatWasCutAnywhereIsRefused() {
        byte[] whole = bytes(lines);
        for (int length = 0; length < whole.length - 1; length += 7) {
            assertThat(READER.read(Arrays.copyOf(whole, length)).problems())
                    .as("cut after %s bytes", length)
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsNoTextIsToldApart() {
        assertThat(code(bytes(List.of("   ", "")))).isEqualTo("declaration.text.empty");
        assertThat(code(new byte[0])).isEqualTo("declaration.text.empty");
        assertThat(code(new byte[3 * 1024 * 1024])).isEqualTo("declaration.text.too-large");
        assertThat(code(latin("PK\3\4 zip"))).isEqualTo("declaration.text.not-text");
        assertThat(code(latin("%PDF-1.7"))).isEqualTo("declaration.text.not-text");
        assertThat(code(latin("abc\0def"))).isEqualTo("declaration.text.not-text");
        assertThat(code(String.join("\n", lines).getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("declaration.text.not-text");
        OfficialTextProblem charset = first(String.join("\n", lines).getBytes(Charset.forName("ISO-8859-3")));
        assertThat(charset.line() + charset.reason().code()).isEqualTo("3declaration.text.wrong-charset");
        String twice = new String(bytes(lines), StandardCharsets.ISO_8859_1);
        assertThat(code(twice.getBytes(StandardCharsets.UTF_8))).isEqualTo("declaration.text.read-twice");
    }

    @Test
    void aHostileWebPageIsRefusedBeforeItCostsAnything() {
        String bomb = "<!DOCTYPE html><body>" + "<div>".repeat(300_000);

        assertThat(code(bomb.getBytes(StandardCharsets.UTF_8))).isEqualTo("declaration.text.empty");
        String wide = "<!DOCTYPE html><body>" + "<p>x</p>".repeat(200_000);
        assertThat(code(wide.getBytes(StandardCharsets.UTF_8))).isEqualTo("declaration.text.too-many-paragraphs");
    }

    @Test
    void theSameTextAsAPlainFileOrAWebPageIsTheSame() {
        String plain = String.join("\n", lines).replaceAll("[#*]", "");
        assertThat(READER.read(plain.getBytes(StandardCharsets.UTF_8), EDITION).problems())
                .isEmpty();
        assertThat(READER.read(("\uFEFF" + plain.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8), EDITION)
                        .problems())
                .isEmpty();
    }

    private void assertRefused(Consumer<List<String>> damage, int from, int to) {
        List<String> copy = new ArrayList<>(lines);
        damage.accept(copy);
        List<OfficialTextProblem> problems = READER.read(bytes(copy), EDITION).problems();
        assertThat(problems).as("expected around line %s", from).isNotEmpty();
        assertThat(problems.getFirst().line()).as("%s", problems).isBetween(from, to);
    }

    private static String code(byte[] file) {
        return first(file).reason().code();
    }

    private static OfficialTextProblem first(byte[] file) {
        List<OfficialTextProblem> problems = READER.read(file, EDITION).problems();
        assertThat(problems).isNotEmpty();
        return problems.getFirst();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(List<String> copy) {
        return String.join("\n", copy).getBytes(StandardCharsets.UTF_8);
    }

    private List<Integer> paragraphs() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                found.add(i);
            }
        }
        return found;
    }
}
