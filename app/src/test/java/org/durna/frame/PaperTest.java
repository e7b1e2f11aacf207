package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.durna.frame.Cell.Shape;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PaperTest {
    private static final Page AZ = Samples.page("az");

    @BeforeAll
    static void theJudgeSitsDown() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFA_2_B", "PDFUA_1"})
    void aPaperCanBeKeptAndReadAloud(PDFAFlavour flavour) throws Exception {
        assertThat(faults(
                        flavour,
                        kept("table", AZ.paper(Samples.table(), Samples.ISSUED).bytes())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void drawingsCanBeKeptAndReadAloudToo(PDFAFlavour flavour) throws Exception {
        assertThat(faults(flavour, kept("charts", Samples.drawings(AZ).bytes())))
                .isEmpty();
    }

    /** As a keeper wrote the name, joined and from the right, with its letters inside the file. */
    @Test
    void aNameInArabicLettersIsPrinted() throws Exception {
        Paper paper = new Paper(
                "<html lang=\"az\"><head><title>Ad</title><meta name=\"author\" content=\"Durna\"><meta name=\"subject\""
                        + " content=\"Ad\"></head><body data-page=\"Səhifə\"><h1>Ad</h1><p>Soyad: ممدوف 1961</p></body></html>",
                Samples.ISSUED);
        byte[] printed = paper.bytes();
        assertThat(text(printed)).contains("Soyad:", "1961").contains("ممدوف").doesNotContain("?");
        assertThat(faults(PDFAFlavour.PDFA_2_A, kept("arabic", printed))).isEmpty();
    }

    @Test
    void drawingsPrintTheirLetters() throws IOException {
        assertThat(text(Samples.drawings(AZ).bytes())).contains("İlk icazələr", "Çex Respublikası", "A<b>&\"c\"");
    }

    @Test
    void drawingsAreTheSameBytesToo() {
        assertThat(Samples.drawings(AZ).bytes()).isEqualTo(Samples.drawings(AZ).bytes());
    }

    private static List<String> faults(PDFAFlavour flavour, byte[] paper) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage() + " at "
                            + found.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void thePaperIssuedAtAnInstantNeverChanges() {
        byte[] first = AZ.paper(Samples.table(), Samples.ISSUED).bytes();
        assertThat(AZ.paper(Samples.table(), Samples.ISSUED).bytes()).isEqualTo(first);
        assertThat(AZ.paper(Samples.table(), Samples.ISSUED.plusSeconds(60)).bytes())
                .isNotEqualTo(first);
    }

    @Test
    void everyLetterComesBackAsItWasWritten() throws IOException {
        String text = text(AZ.paper(Samples.table(), Samples.ISSUED).bytes());
        assertThat(text).contains(Samples.LETTERS, Samples.CYRILLIC, "<b> & \"x\"", "NÜMUNƏ", "Səhifə 1 / 1");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEveryPageAndCountsThem() throws IOException {
        byte[] paper = kept("wide", AZ.paper(wide(), Samples.ISSUED).bytes());
        try (PDDocument document = Loader.loadPDF(paper)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page < pages; page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document))
                        .contains("Təşəbbüs", "Son hesabat", "Səhifə " + page + " / " + pages);
            }
        }
    }

    @Test
    void aPaperFetchesNothingFromOutside() {
        String html = "<html lang='az'><head><title>x</title></head><body><p>a</p>"
                + "<img src='file:///etc/hostname' alt='x'><img src='http://127.0.0.1:1/x' alt='y'></body></html>";
        assertThat(new Paper(html, Samples.ISSUED).bytes()).isNotEmpty();
    }

    private static Table wide() {
        List<Column> columns = List.of(
                Column.text("initiative", "Təşəbbüs"),
                Column.mark("az", "AZ"),
                Column.mark("bg", "BG"),
                Column.mark("cz", "CZ"),
                Column.mark("fr", "FR"),
                Column.number("paid", "Ödənilib, €"),
                Column.number("share", "İcra, %"),
                Column.text("evidence", "Dəlil"),
                Column.text("who", "Kim aparır"),
                Column.day("report", "Son hesabat"));
        Shape[] shapes = Shape.values();
        String[] words = {"davam edir", "bitib", "niyyət", "dayanıb", "gecikir"};
        List<Row> rows = IntStream.rangeClosed(1, 90)
                .mapToObj(n -> Row.of(
                        Cell.text("III." + n + " Saxta sənədlərin aşkarlanması və sərhəd nəzarəti"),
                        Cell.mark(words[n % 5].substring(0, 1), words[n % 5], shapes[n % 5]),
                        Cell.mark(words[n % 3].substring(0, 1), words[n % 3], shapes[n % 3]),
                        n % 4 == 0 ? Cell.none() : Cell.mark("n", "niyyət", Shape.OUTLINE),
                        n % 7 == 0 ? Cell.hidden() : Cell.mark("g", "gecikir", Shape.HEAVY),
                        n % 5 == 0 ? Cell.unknown() : Cell.number(n * 10_417L),
                        Cell.number(java.math.BigDecimal.valueOf(n * 1.1), 1),
                        Cell.text("212 həyəcan, 31 təsdiq"),
                        Cell.text("Dövlət Miqrasiya Xidməti"),
                        Cell.day(java.time.LocalDate.of(2026, 1 + n % 12, 5))))
                .toList();
        return Table.of("Təşəbbüs × tərəf", columns, rows)
                .withSubtitle("Kim nə edir, kim ödəyir, harada dayanıb")
                .withNotes(Samples.table().notes());
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Kept beside the test's report, to be looked at. */
    static byte[] kept(String name, byte[] paper) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), paper);
        return paper;
    }
}
