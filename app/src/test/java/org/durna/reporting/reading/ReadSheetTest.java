package org.durna.reporting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.junit.jupiter.api.Test;

/** A workbook is read cell by cell with its places; a hostile one is refused in words. */
class ReadSheetTest {

    @Test
    void cellsKeepTheirPlaceAndADayIsADay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("A");
            sheet.value(2, 1, "Nömrə");
            sheet.value(3, 0, 17);
            sheet.value(3, 2, LocalDate.of(2026, 3, 12));
            sheet.style(3, 2).format("yyyy-mm-dd").set();
            sheet.value(3, 3, 1250000.5);
        }
        Sheet read = done(out.toByteArray());
        assertThat(read.rows()).extracting(Sheet.Row::number).containsExactly(3, 4);
        assertThat(read.rows().get(1).cells()).containsExactly("17", "", "2026-03-12", "1250000.5");
        assertThat(Sheet.place(2, 4)).isEqualTo("C4");
        assertThat(Sheet.place(26, 1)).isEqualTo("AA1");
    }

    @Test
    void whatIsNotAWorkbookIsRefused() {
        assertThat(refused("just words".getBytes(StandardCharsets.UTF_8))).isEqualTo("reporting.file.not-a-workbook");
        assertThat(refused(new byte[0])).isEqualTo("reporting.file.not-a-workbook");
    }

    @Test
    void macrosForeignEntitiesAndSwellingFilesAreRefused() throws IOException {
        assertThat(refused(zip("xl/vbaProject.bin", "x"))).isEqualTo("reporting.file.macros");
        assertThat(refused(zip(
                        "xl/workbook.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")))
                .isEqualTo("reporting.file.entities");
        assertThat(refused(zip("xl/worksheets/sheet1.xml", "0".repeat(70 << 20))))
                .isEqualTo("reporting.file.swells");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Sheet done(byte[] file) {
        return switch (ReadSheet.of(file)) {
            case Outcome.Done<Sheet, Reason>(Sheet sheet) -> sheet;
            case Outcome.Refused<Sheet, Reason>(Reason why) -> throw new AssertionError(why.toString());
        };
    }

    private static String refused(byte[] file) {
        return switch (ReadSheet.of(file)) {
            case Outcome.Done<Sheet, Reason>(Sheet sheet) -> "read";
            case Outcome.Refused<Sheet, Reason>(Reason why) -> why.code();
        };
    }
}
