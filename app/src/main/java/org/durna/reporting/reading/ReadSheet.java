package org.durna.reporting.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook (XLSX): no macro, no foreign entity, no file that swells, at most 5,000 rows of 60 cells. */
public final class ReadSheet {
    private static final long MOST_INFLATED = 64L << 20;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private ReadSheet() {}

    public static Outcome<Sheet, Reason> of(byte[] file) {
        try {
            Reason hostile = hostile(file);
            if (hostile != null) {
                return Outcome.refused(hostile);
            }
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            book.getFirstSheet().openStream()) {
                List<Sheet.Row> read = new ArrayList<>();
                rows.limit(MOST_ROWS + 1L).forEach(row -> read.add(row(row)));
                return read.size() > MOST_ROWS
                        ? Outcome.refused(Reason.of("reporting.file.too-many-rows", MOST_ROWS))
                        : Outcome.done(new Sheet(read));
            }
        } catch (IOException | RuntimeException notAWorkbook) {
            return Outcome.refused(Reason.of("reporting.file.not-a-workbook"));
        }
    }

    private static @Nullable Reason hostile(byte[] file) throws IOException {
        long inflated = 0;
        boolean any = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                any = true;
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Reason.of("reporting.file.macros");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    boolean first = true;
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        inflated += count;
                        if (inflated > MOST_INFLATED) {
                            return Reason.of("reporting.file.swells");
                        }
                        if (first && new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                            return Reason.of("reporting.file.entities");
                        }
                        first = false;
                    }
                }
            }
        }
        return any ? null : Reason.of("reporting.file.not-a-workbook");
    }

    private static Sheet.Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_CELLS); at++) {
            Cell cell = row.getCell(at);
            String text = cell == null ? "" : text(cell);
            cells.add(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
        return new Sheet.Row(row.getRowNum(), cells);
    }

    /** A number under the format of a date is that day; any other number is written without its format. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            return format != null
                            && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[dy].*")
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
