package org.durna.intake.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.durna.reporting.reading.OfficeFile;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;

/** Reads the tables of a document, DOCX or XLSX: no macro, no foreign entity, no file that swells. */
public final class ReadDocument {
    private static final long MOST_TEXT = 16L << 20;
    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 4_000;

    private ReadDocument() {}

    public static Outcome<List<Grid>, Reason> of(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            return Outcome.refused(Reason.of("intake.file.old"));
        }
        try {
            Optional<Reason> hostile = OfficeFile.refusal(file, MOST_TEXT);
            if (hostile.isPresent()) {
                return Outcome.refused(hostile.get());
            }
            List<Grid> grids = holds(file, "word/document.xml")
                    ? ReadWord.tables(file)
                    : holds(file, "xl/workbook.xml") ? ReadExcel.sheets(file) : List.of();
            if (grids.isEmpty()) {
                return Outcome.refused(Reason.of("intake.file.no-table"));
            }
            return grids.stream().mapToInt(grid -> grid.rows().size()).sum() > MOST_ROWS
                    ? Outcome.refused(Reason.of("intake.file.too-many-rows", MOST_ROWS))
                    : Outcome.done(grids);
        } catch (IOException | RuntimeException notADocument) {
            return Outcome.refused(Reason.of("intake.file.not-a-document"));
        }
    }

    private static boolean holds(byte[] file, String entry) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return zip.getEntry(entry) != null;
        }
    }

    static String plain(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u00a0\\u200b\\ufeff&&[^\\n]]+", " ")
                .strip();
        return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
    }
}
