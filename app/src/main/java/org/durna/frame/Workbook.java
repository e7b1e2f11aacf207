package org.durna.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook (XLSX): one sheet of typed cells under a frozen head, one sheet of notes, and never a formula.
 * Words that begin like a formula stay words, because a workbook says of each cell what it is.
 */
public record Workbook(Table table, Page page) {
    private static final int ROWS_HELD = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final String MUTED = "5A6473";

    /** Writes the whole file; the stream stays open, it is the caller's. */
    public void writeTo(OutputStream out) throws IOException {
        write(table.title(), List.of(table), page, out);
    }

    /** Several tables as one file: a numbered sheet for each, and one sheet of notes on all of them. */
    public static void write(String title, List<Table> tables, Page page, OutputStream out) throws IOException {
        org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Durna", "1.0");
        book.properties().setTitle(legible(title));
        book.setGlobalDefaultFont("Calibri", 11);
        String name = "";
        for (int at = 0; at < tables.size(); at++) {
            Table each = tables.get(at);
            name = SheetName.of(tables.size() == 1 ? each.title() : (at + 1) + " " + each.title())
                    .value();
            TakenAway away = new TakenAway(each, page);
            Worksheet sheet = book.newWorksheet(name);
            head(sheet, away.columns());
            body(sheet, away);
            sheet.finish();
        }
        Worksheet notes = book.newWorksheet(
                SheetName.of(page.t("frame.table.notes")).besides(name).value());
        notes.width(0, 24);
        notes.width(1, 90);
        int row = 0;
        for (Table each : tables) {
            row = new Workbook(each, page).notes(notes, row) + 1;
        }
        notes.finish();
        book.finish();
    }

    private static void head(Worksheet sheet, List<Table.Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            Table.Column column = columns.get(at);
            sheet.width(at, width(column));
            sheet.value(0, at, legible(column.label()));
            sheet.style(0, at)
                    .bold()
                    .fillColor("F1ECE1")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(column.kind() == Table.Kind.NUMBER ? "right" : "left")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation(columns.size() > 6 ? "landscape" : "portrait");
    }

    private static int width(Table.Column column) {
        if (column.width() > 0) {
            return Math.min(column.width() + 2, 100);
        }
        return switch (column.kind()) {
            case TEXT -> 32;
            case NUMBER, DAY -> 14;
            case MARK -> 16;
        };
    }

    private static void body(Worksheet sheet, TakenAway away) throws IOException {
        int row = 1;
        for (TakenAway.Line line : away.lines()) {
            for (int at = 0; at < line.cells().size(); at++) {
                write(sheet, row, at, line.cells().get(at), away);
            }
            if (row % ROWS_HELD == 0) {
                sheet.flush();
            }
            row++;
        }
    }

    private static void write(Worksheet sheet, int row, int at, Cell cell, TakenAway away) {
        switch (cell) {
            case Cell.Number number -> {
                sheet.value(row, at, number.value().setScale(number.decimals(), RoundingMode.HALF_UP));
                sheet.style(row, at).format(format(number.decimals())).set();
            }
            case Cell.Day day -> {
                sheet.value(row, at, day.value());
                sheet.style(row, at)
                        .format("yyyy-mm-dd")
                        .horizontalAlignment("left")
                        .set();
            }
            case Cell.Unknown(), Cell.None(), Cell.Hidden() -> {
                sheet.inlineString(row, at, away.words(cell));
                sheet.style(row, at).italic().fontColor(MUTED).set();
            }
            case Cell.Text text -> words(sheet, row, at, text.value());
            case Cell.Link link -> words(sheet, row, at, link.value());
            case Cell.Mark mark -> words(sheet, row, at, mark.word());
        }
    }

    private static void words(Worksheet sheet, int row, int at, String words) {
        sheet.inlineString(row, at, legible(words));
        sheet.style(row, at).wrapText(true).verticalAlignment("top").set();
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private int notes(Worksheet sheet, int first) {
        int row = first;
        sheet.inlineString(row, 0, legible(table.title()));
        sheet.style(row++, 0).bold().fontSize(BigDecimal.valueOf(14)).set();
        if (!table.subtitle().isBlank()) {
            sheet.inlineString(row++, 0, legible(table.subtitle()));
        }
        row++;
        for (Map.Entry<String, String> line : table.notes().lines(page).entrySet()) {
            row = note(sheet, row, line.getKey(), line.getValue());
        }
        for (String remark : table.notes().remarks()) {
            row = note(sheet, row, "", remark);
        }
        for (Cell.Mark mark : table.marks()) {
            row = note(sheet, row, mark.letter(), mark.word());
        }
        return table.hasSamples() ? note(sheet, row, page.t("frame.sample"), page.t("frame.sample.title")) : row;
    }

    private static int note(Worksheet sheet, int row, String label, String text) {
        sheet.inlineString(row, 0, legible(label));
        sheet.style(row, 0).fontColor(MUTED).verticalAlignment("top").set();
        sheet.inlineString(row, 1, legible(text));
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        return row + 1;
    }

    /** Without the characters that no workbook may hold, and no longer than a cell can be; what is left out shows as a mark. */
    private static String legible(String words) {
        String clean = words.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "\uFFFD");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL - 1) + "…";
    }
}
