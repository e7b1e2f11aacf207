package org.durna.reporting.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;

/** Reads the first sheet of a workbook (XLSX): no macro, no foreign entity, no file that swells, at most 5,000 rows of 60 cells. */
public final class ReadSheet {
    private static final long MOST_TEXT = 64L << 20;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private ReadSheet() {}

    public static Outcome<Sheet, Reason> of(byte[] file) {
        try {
            Optional<Reason> hostile = OfficeFile.refusal(file, MOST_TEXT);
            if (hostile.isPresent()) {
                return Outcome.refused(hostile.get());
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
