package org.durna.linkage.file;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A text file with one record per row: commas, semicolons or tabs, quoted cells, UTF-8.
 * A quotation that never ends costs its own row, not the rest of the file.
 */
final class TableFile implements AutoCloseable {
    /** Longer than any honest cell: then the quotation mark was a slip. */
    private static final int MOST_LINES_IN_A_CELL = 20;

    /** A row: where it begins, its cells, and whether a quotation in it is not closed. */
    record Row(long line, List<String> cells, boolean cut) {}

    private final BufferedReader lines;
    private final CRC32 sum = new CRC32();
    private final Deque<String> again = new ArrayDeque<>();
    private final List<String> header;
    private final Separated row;
    private long line;

    TableFile(Path file) throws IOException {
        InputStream in = new Counting(Files.newInputStream(file), sum);
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 18);
        String first = next();
        if (first.startsWith("\uFEFF")) {
            first = first.substring(1);
        }
        this.row = Separated.asIn(first);
        this.header = row.cells(first).stream().map(String::strip).toList();
    }

    List<String> header() {
        return header;
    }

    /** The next row; one without cells where the file ends. */
    Row read() throws IOException {
        String text = next();
        while (text.isEmpty() && !isEnd()) {
            text = next();
        }
        long begun = line;
        if (text.isEmpty()) {
            return new Row(begun, List.of(), false);
        }
        if (Separated.isOpen(text)) {
            List<String> taken = new ArrayList<>();
            StringBuilder whole = new StringBuilder(text);
            while (Separated.isOpen(whole) && taken.size() < MOST_LINES_IN_A_CELL && !isEnd()) {
                String more = next();
                taken.add(more);
                whole.append('\n').append(more);
            }
            if (Separated.isOpen(whole)) {
                line = begun;
                for (int i = taken.size() - 1; i >= 0; i--) {
                    again.addFirst(taken.get(i));
                }
                return new Row(begun, List.of(text), true);
            }
            text = whole.toString();
        }
        return new Row(begun, row.cells(text), false);
    }

    /** A sum over all bytes read, to see whether a file is still the same. */
    long sum() {
        return sum.getValue();
    }

    private boolean ended;

    private boolean isEnd() {
        return ended && again.isEmpty();
    }

    private String next() throws IOException {
        String text = again.isEmpty() ? lines.readLine() : again.removeFirst();
        if (text == null) {
            ended = true;
            return "";
        }
        line++;
        return text;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static final class Counting extends FilterInputStream {
        private final CRC32 sum;

        Counting(InputStream in, CRC32 sum) {
            super(in);
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                sum.update(one);
            }
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            if (count > 0) {
                sum.update(to, from, count);
            }
            return count;
        }
    }
}
