package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private final byte[] file = write(Samples.table());

    @Test
    void numbersAreNumbersDaysAreDaysAndWordsAreWords() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            Row first = rows.get(1);
            assertThat(first.getCell(3).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCell(3).asNumber()).isEqualByComparingTo(new BigDecimal("1234567.5"));
            assertThat(first.getCell(4).asDate().toLocalDate()).isEqualTo("2013-12-05");
            assertThat(first.getCell(1).asString()).isEqualTo(Samples.LETTERS + " <b> & \"x\"");
            assertThat(first.getCell(2).asString()).isEqualTo("davam edir");
        }
    }

    @Test
    void unknownNoneHiddenAndZeroAreFourDifferentThings() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(2).getCell(3).asNumber()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(rows.get(2).getCell(4).asString()).isEqualTo("məlum deyil");
            assertThat(rows.get(3).getCell(2).asString()).isEqualTo("yoxdur");
            assertThat(rows.get(3).getCell(3).asString()).isEqualTo("göstərilmir");
        }
    }

    @Test
    void anInventedRowSaysSoInItsOwnColumn() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(2).getCell(5).asString()).isEqualTo("NÜMUNƏ");
            assertThat(rows.get(1).getCell(5).asString()).isEmpty();
        }
    }

    @Test
    void thereIsNeverAFormula() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml")).contains("=HYPERLINK(").doesNotContain("<f>", "<f ");
    }

    @Test
    void theHeadStaysInSightAndRepeatsInPrint() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml")).contains("state=\"frozen\"", "ySplit=\"1\"");
        assertThat(part("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void theSecondSheetSaysWhereTheFiguresComeFrom() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Təşəbbüslər kim nə edir", "Qeydlər");
            String notes = book.getSheet(1).orElseThrow().read().toString();
            assertThat(notes).contains("CC BY 4.0", "2026-11", "23 noyabr 2026", "https://durna.example/scoreboard");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a/b:c*d,a b c d",
                "\"''\",Durna",
                "History,Durna",
                "Azərbaycan vətəndaşlarının sığınacaq müraciətləri,Azərbaycan vətəndaşlarının sığı"
            })
    void aSheetGetsANameThatSpreadsheetsAccept(String title, String name) {
        assertThat(SheetName.of(title).value()).isEqualTo(name);
    }

    @Test
    void twoSheetsNeverHaveTheSameName() {
        assertThat(SheetName.of("qeydlər").besides("Qeydlər").value()).isEqualTo("qeydlər 2");
    }

    @Test
    void charactersThatNoWorkbookMayHoldDoNotBreakIt() throws IOException {
        byte[] odd = write(Table.of(
                "x",
                List.of(Table.Column.text("a", "A")),
                List.of(Table.Row.of(Cell.text("a\u0000b\u0007" + "y".repeat(40_000))))));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(odd))) {
            assertThat(book.getFirstSheet().read().get(1).getCell(0).asString())
                    .hasSize(32_767)
                    .startsWith("a\uFFFDb\uFFFDy")
                    .endsWith("…");
        }
    }

    private static byte[] write(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Workbook(table, Samples.page("az")).writeTo(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String part(String name) throws IOException {
        Path kept = Files.createTempFile("durna", ".xlsx");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile());
                InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }
}
