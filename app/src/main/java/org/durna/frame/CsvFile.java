package org.durna.frame;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values (RFC 4180, UTF-8).
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers stay as they are.
 */
public record CsvFile(Table table, Page page, Opening opening) {
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    /** How the file begins: programs want it bare, spreadsheets want the mark that says that it is UTF-8. */
    public enum Opening {
        BARE,
        BYTE_ORDER_MARK
    }

    public static CsvFile forPrograms(Table table, Page page) {
        return new CsvFile(table, page, Opening.BARE);
    }

    public static CsvFile forSpreadsheets(Table table, Page page) {
        return new CsvFile(table, page, Opening.BYTE_ORDER_MARK);
    }

    /** Writes the whole file; the stream stays open, it is the caller's. */
    public void writeTo(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (opening == Opening.BYTE_ORDER_MARK) {
            writer.write('\uFEFF');
        }
        TakenAway away = new TakenAway(table, page);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (Table.Column column : away.columns()) {
            printer.print(harmless(column.label()));
        }
        printer.println();
        for (TakenAway.Line line : away.lines()) {
            for (Cell cell : line.cells()) {
                printer.print(harmless(away.words(cell)));
            }
            printer.println();
        }
        printer.flush();
    }

    /** The words, unless a spreadsheet would run them: then with an apostrophe in front. */
    public static String harmless(String words) {
        return FORMULA.matcher(words).matches() && !PLAIN_NUMBER.matcher(words).matches() ? "'" + words : words;
    }
}
