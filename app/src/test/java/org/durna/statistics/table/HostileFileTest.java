package org.durna.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.durna.shared.Reason;
import org.junit.jupiter.api.Test;

class HostileFileTest {
    @Test
    void aZipIsRefusedAndSaidToBeOne() {
        assertThat(why(new byte[] {'P', 'K', 3, 4, 20, 0}).code()).isEqualTo("statistics.file.is-zip");
    }

    @Test
    void anOldWorkbookIsRefused() {
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).code())
                .isEqualTo("statistics.file.is-old-excel");
    }

    @Test
    void aPageOfTheWebIsRefused() {
        assertThat(why("\uFEFF  <!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("statistics.file.is-html");
    }

    @Test
    void utf16IsRefusedWithItsName() {
        assertThat(why("geo,year,value\n".getBytes(StandardCharsets.UTF_16)).code())
                .isEqualTo("statistics.file.is-utf16");
    }

    @Test
    void aByteOfAnotherCharsetIsNamedByItsLine() {
        byte[] file = "geo,year,value\nAT,2012,5\nBe\u00E7ika,2012,7\n".getBytes(Charset.forName("windows-1252"));
        assertThat(why(file)).isEqualTo(Reason.of("statistics.file.charset", 3L));
    }

    @Test
    void aCharsetThatChangesFarInsideIsStillFound() {
        String good = "AT,2012,5\n".repeat(20_000);
        byte[] head = ("geo,year,value\n" + good).getBytes(StandardCharsets.UTF_8);
        byte[] file = java.util.Arrays.copyOf(head, head.length + 2);
        file[head.length] = (byte) 0xFD;
        file[head.length + 1] = '\n';
        assertThat(why(file)).isEqualTo(Reason.of("statistics.file.charset", 20_002L));
    }

    @Test
    void aNulByteMakesItBinary() {
        assertThat(why("geo,year,value\nAT,2012,\0\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.of("statistics.file.is-binary", 2L));
    }

    @Test
    void aLineWithoutEndCostsNoMemory() {
        assertThat(why(endless('x', 200_000_000)).code()).isEqualTo("statistics.file.no-header");
        assertThat(why(endless("geo,year,value\nAT,2012,", '5')).code()).isEqualTo("statistics.file.cell-too-long");
        assertThat(why(endless("geo,year,value\n", ',')).code()).isEqualTo("statistics.file.too-many-columns");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        FileLimits small = new FileLimits(1, 300, 10_000);
        UnreadableFile why = catchThrowableOfType(
                UnreadableFile.class, () -> Survey.of(endless("geo,year,value\n", "AT,2012,5\n"), small));
        assertThat(why.reason()).isEqualTo(Reason.of("statistics.file.too-large", 1));
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByTheLineItOpensOn() {
        assertThat(why("geo,year,value\nAT,2012,5\nAT,\"2013,5\nAT,2014,6\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.of("statistics.file.quote-open", 3L));
    }

    @Test
    void lettersAfterAClosingQuoteAreNamedByTheirLine() {
        assertThat(why("geo,year,value\n\"AT\"x,2012,5\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.of("statistics.file.quote-misplaced", 2L));
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        assertThat(why("geo,geo,value\nAT,AT,5\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.of("statistics.file.column-twice", "geo"));
    }

    @Test
    void aHeaderAloneIsNoTable() {
        assertThat(why("geo,year,value\n".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("statistics.file.no-rows");
        assertThat(why(new byte[0]).code()).isEqualTo("statistics.file.no-header");
    }

    @Test
    void aMissingColumnIsNamed() throws Exception {
        Columns columns = new Columns("geo", "year", "persons", "", "", java.util.Map.of());
        UnreadableFile why = catchThrowableOfType(
                UnreadableFile.class,
                () -> new RowReading(TableForm.PLAIN, columns, Samples.geos())
                        .read(Samples.bytes("geo,year,value\nAT,2012,5\n"), Samples.LIMITS, row -> {}));
        assertThat(why.reason()).isEqualTo(Reason.of("statistics.file.column-missing", "persons"));
    }

    @Test
    void aFormulaStaysLettersAndIsNoNumber() throws Exception {
        assertThat(Samples.value("=1+1")).isInstanceOfSatisfying(StagedRow.Wrong.class, wrong -> {
            assertThat(wrong.why().code()).isEqualTo("statistics.row.not-a-number");
            assertThat(wrong.column()).isEqualTo("OBS_VALUE");
            assertThat(wrong.line()).isEqualTo(2);
        });
        assertThat(Samples.value("\"=HYPERLINK(\"\"http://x\"\")\"")).isInstanceOf(StagedRow.Wrong.class);
    }

    @Test
    void numbersThatAreNoFiguresAreRefusedEachWithItsRemedy() throws Exception {
        assertThat(codes(
                        "1e309",
                        "9".repeat(19),
                        "1e-99",
                        "\"1.250.000,50\"",
                        "\"1,405\"",
                        "twelve",
                        "0x1F",
                        "--5",
                        "1e999999999"))
                .containsExactly(
                        "statistics.row.too-great",
                        "statistics.row.too-great",
                        "statistics.row.too-fine",
                        "statistics.row.not-a-number",
                        "statistics.row.thousands",
                        "statistics.row.not-a-number",
                        "statistics.row.not-a-number",
                        "statistics.row.not-a-number",
                        "statistics.row.not-a-number");
    }

    private static List<String> codes(String... cells) throws Exception {
        List<String> codes = new java.util.ArrayList<>();
        for (String cell : cells) {
            codes.add(((StagedRow.Wrong) Samples.value(cell)).why().code());
        }
        return codes;
    }

    private static Reason why(byte[] file) {
        return why(new ByteArrayInputStream(file));
    }

    private static Reason why(InputStream file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Survey.of(file, Samples.LIMITS))
                .reason();
    }

    private static InputStream endless(char letter, int length) {
        return endless("", Character.toString(letter).repeat(Math.min(length, 1000)));
    }

    private static InputStream endless(String start, char letter) {
        return endless(start, Character.toString(letter));
    }

    /** A stream that begins so and then repeats itself for ever. */
    private static InputStream endless(String start, String again) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] then = again.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long here = at++;
                return here < first.length ? first[(int) here] : then[(int) ((here - first.length) % then.length)];
            }
        };
    }
}
