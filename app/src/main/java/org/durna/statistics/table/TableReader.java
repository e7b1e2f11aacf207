package org.durna.statistics.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of rows and columns (RFC 4180; comma, semicolon or tab), read row by row.
 * A cell is text and nothing else: what looks like a formula stays a few harmless letters.
 */
public final class TableReader {
    /** One row and the line of the file it begins on. */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final int NOTHING = -2;

    private final StrictText text;
    private final FileLimits limits;
    private final char separator;
    private final List<String> header;
    private int pushedBack = NOTHING;

    public TableReader(InputStream in, FileLimits limits) throws IOException, UnreadableFile {
        this.text = new StrictText(in, limits);
        this.limits = limits;
        String first = firstLine();
        this.separator = separatorOf(first);
        this.header = checked(new TableReader(first, limits, separator).next());
    }

    private TableReader(String line, FileLimits limits, char separator) throws IOException, UnreadableFile {
        this.text = new StrictText(
                new java.io.ByteArrayInputStream(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)), limits);
        this.limits = limits;
        this.separator = separator;
        this.header = List.of();
    }

    public List<String> header() {
        return header;
    }

    /** The next row that is not wholly empty. */
    public Optional<Row> next() throws IOException, UnreadableFile {
        while (true) {
            int c = read();
            if (c == -1) {
                return Optional.empty();
            }
            pushedBack = c;
            Row row = row();
            if (!row.isEmpty()) {
                return Optional.of(row);
            }
        }
    }

    private Row row() throws IOException, UnreadableFile {
        long line = text.line();
        List<String> cells = new ArrayList<>(Math.max(4, header.size()));
        StringBuilder cell = new StringBuilder();
        while (true) {
            int end = cell(cell, line);
            cells.add(cell.toString());
            cell.setLength(0);
            if (cells.size() > limits.columns()) {
                throw new UnreadableFile("statistics.file.too-many-columns", line, limits.columns());
            }
            if (end != separator) {
                return new Row(line, cells);
            }
        }
    }

    /** Reads one cell and answers with the sign that ended it. */
    private int cell(StringBuilder cell, long line) throws IOException, UnreadableFile {
        int c = read();
        if (c == '"') {
            return quoted(cell);
        }
        while (c != separator && c != '\n' && c != -1) {
            if (c == '\r') {
                int after = read();
                if (after != '\n') {
                    pushedBack = after;
                }
                return '\n';
            }
            cell.append((char) c);
            if (cell.length() > limits.cell()) {
                throw new UnreadableFile("statistics.file.cell-too-long", line, limits.cell());
            }
            c = read();
        }
        return c;
    }

    private int quoted(StringBuilder cell) throws IOException, UnreadableFile {
        long opened = text.line();
        while (true) {
            int c = read();
            if (c == '"') {
                int after = read();
                if (after != '"') {
                    return afterQuote(after);
                }
            }
            if (c == -1 || cell.length() >= limits.cell()) {
                throw new UnreadableFile("statistics.file.quote-open", opened);
            }
            cell.append((char) c);
        }
    }

    private int afterQuote(int after) throws IOException, UnreadableFile {
        int end = after == '\r' ? read() : after;
        if (end != separator && end != '\n' && end != -1) {
            throw new UnreadableFile("statistics.file.quote-misplaced", text.line());
        }
        return end;
    }

    private int read() throws IOException, UnreadableFile {
        if (pushedBack != NOTHING) {
            int c = pushedBack;
            pushedBack = NOTHING;
            return c;
        }
        return text.next();
    }

    private String firstLine() throws IOException, UnreadableFile {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int c = text.next(); c != -1; c = text.next()) {
            quoted ^= c == '"';
            if ((c == '\n' || c == '\r') && !quoted && !line.toString().isBlank()) {
                break;
            }
            line.append((char) c);
            if (line.length() > limits.cell()) {
                throw new UnreadableFile(quoted ? "statistics.file.quote-open" : "statistics.file.no-header", 1);
            }
        }
        return line.toString().strip();
    }

    private static char separatorOf(String line) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long found = line.chars().filter(c -> c == candidate).count();
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    private static List<String> checked(Optional<Row> first) throws UnreadableFile {
        List<String> names = first.map(Row::cells).orElse(List.of()).stream()
                .map(String::strip)
                .toList();
        if (names.size() < 2) {
            throw new UnreadableFile("statistics.file.no-header", 1);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableFile("statistics.file.column-twice", name);
            }
        }
        return names;
    }
}
