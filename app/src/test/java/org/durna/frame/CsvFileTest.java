package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|'/C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "-",
                "--1",
                "＝1+1",
                "-1,5"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String words) {
        assertThat(CsvFile.harmless(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "+3.5", "-1e5", "", "a=b", "'x", "Əli", "1-2"})
    void plainNumbersAndWordsStayAsTheyAre(String words) {
        assertThat(CsvFile.harmless(words)).isEqualTo(words);
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        List<CSVRecord> records = read(CsvFile.forPrograms(Samples.table(), Samples.page("az")));
        assertThat(records.getFirst().toList())
                .containsExactly("Bölmə", "Təşəbbüs", "Hal", "Ödənilib, min €", "Başlanğıc", "Nümunədir?");
        assertThat(records.get(1).toList())
                .containsExactly(
                        "I. Miqrasiyanın idarə edilməsi",
                        Samples.LETTERS + " <b> & \"x\"",
                        "davam edir",
                        "1234567.5",
                        "2013-12-05",
                        "");
    }

    @Test
    void unknownNoneHiddenAndZeroAreFourDifferentThings() throws IOException {
        List<CSVRecord> records = read(CsvFile.forPrograms(Samples.table(), Samples.page("az")));
        assertThat(records.get(2).toList()).containsSubsequence("0", "məlum deyil");
        assertThat(records.get(3).toList()).containsSubsequence("yoxdur", "göstərilmir");
    }

    @Test
    void anInventedRowSaysSoInItsOwnColumn() throws IOException {
        List<CSVRecord> records = read(CsvFile.forPrograms(Samples.table(), Samples.page("az")));
        assertThat(records.get(2).get(5)).isEqualTo("NÜMUNƏ");
        assertThat(records.get(3).get(5)).isEmpty();
    }

    @Test
    void aFormulaInAColumnsNameOrGroupIsHarmlessToo() throws IOException {
        Table table = Table.of("t", List.of(Column.text("a", "=A1")), List.of(Row.of(Cell.text("@x"))));
        List<CSVRecord> records = read(CsvFile.forPrograms(table, Samples.page("en")));
        assertThat(records.get(0).get(0)).isEqualTo("'=A1");
        assertThat(records.get(1).get(0)).isEqualTo("'@x");
    }

    @Test
    void aFileForSpreadsheetsSaysThatItIsUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.forSpreadsheets(Samples.table(), Samples.page("az")).writeTo(out);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    private static List<CSVRecord> read(CsvFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return CSVFormat.RFC4180
                .parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .getRecords();
    }
}
