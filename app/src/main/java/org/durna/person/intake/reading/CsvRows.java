package org.durna.person.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.linkage.file.Separated;
import org.durna.person.intake.reading.TextLines.Line;
import org.durna.shared.Reason;

/** Rows of cells between commas, semicolons, tabs or strokes (RFC 4180). A quotation that never ends costs its own line, not the rest of the file. */
final class CsvRows implements Rows {
    /** Longer than any honest cell: then the quotation mark was a slip. */
    private static final int MOST_LINES_IN_A_CELL = 20;

    private final TextLines lines;
    private final Separated separated;
    private final int columns;

    private CsvRows(TextLines lines, Separated separated, int columns) {
        this.lines = lines;
        this.separated = separated;
        this.columns = columns;
    }

    static CsvRows behindHeader(TextLines lines, int columns) throws IOException {
        String header = headerLine(lines);
        return new CsvRows(lines, Separated.asIn(header), columns);
    }

    /** The first line that holds anything; empty where there is none. */
    static String headerLine(TextLines lines) throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                return line.get().text();
            }
        }
        return "";
    }

    static List<String> header(String line) {
        return Separated.asIn(line).cells(line).stream().map(String::strip).toList();
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                return Optional.of(row(line.get()));
            }
        }
        return Optional.empty();
    }

    private RawRow row(Line first) throws IOException {
        String text = first.text();
        if (first.cut()) {
            return broken(first, Reason.of("person.import.row-too-long", TextLines.LONGEST));
        }
        if (Separated.isOpen(text)) {
            List<Line> taken = new ArrayList<>();
            StringBuilder whole = new StringBuilder(text);
            while (Separated.isOpen(whole) && taken.size() < MOST_LINES_IN_A_CELL) {
                Optional<Line> more = lines.next();
                if (more.isEmpty()) {
                    break;
                }
                taken.add(more.get());
                whole.append('\n').append(more.get().text());
            }
            if (Separated.isOpen(whole)) {
                lines.again(taken);
                return broken(first, Reason.of("person.import.quote-open"));
            }
            text = whole.toString();
        }
        List<String> cells = separated.cells(text);
        return cells.size() == columns
                ? new RawRow(first.number(), text, cells, null)
                : broken(first, Reason.of("person.import.count-of-cells", cells.size(), columns));
    }

    private static RawRow broken(Line line, Reason why) {
        return new RawRow(line.number(), line.text(), List.of(), why);
    }
}
