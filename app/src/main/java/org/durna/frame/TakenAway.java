package org.durna.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.durna.frame.Table.Column;

/**
 * A table as it leaves the platform in a file: the group of a row is a column of its own, and so is the word that marks an
 * invented row, because a row that is sorted or copied away from its neighbours must still say both.
 */
record TakenAway(Table table, Page page) {

    /** One row with everything that its file says about it. */
    record Line(List<Cell> cells, boolean sample) {}

    List<Column> columns() {
        List<Column> all = new ArrayList<>();
        if (table.isGrouped()) {
            all.add(Column.text("group", table.groupLabel()).wide(32));
        }
        all.addAll(table.columns());
        if (table.hasSamples()) {
            all.add(Column.text("sample", page.t("frame.table.invented")).wide(12));
        }
        return all;
    }

    Iterable<Line> lines() {
        boolean grouped = table.isGrouped();
        boolean samples = table.hasSamples();
        return () -> table.groups().stream()
                .flatMap(group -> group.rows().stream().map(row -> {
                    List<Cell> all = new ArrayList<>();
                    if (grouped) {
                        all.add(Cell.text(group.heading()));
                    }
                    all.addAll(row.cells());
                    if (samples) {
                        all.add(Cell.text(row.sample() ? page.t("frame.sample") : ""));
                    }
                    return new Line(all, row.sample());
                }))
                .iterator();
    }

    /** A cell as words, for a file or a reader's ear; numbers and days are written so that programs read them. */
    String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Link link -> link.value();
            case Cell.Number number ->
                number.value()
                        .setScale(number.decimals(), java.math.RoundingMode.HALF_UP)
                        .toPlainString();
            case Cell.Day day -> day.value().toString();
            case Cell.Mark mark -> mark.word();
            case Cell.Unknown() -> page.t("frame.cell.unknown");
            case Cell.None() -> page.t("frame.cell.none");
            case Cell.Hidden() -> page.t("frame.cell.hidden");
        };
    }

    /** The file's name without its ending: the table's title, in small letters of its language, without what a disk refuses. */
    String fileName() {
        String name = table.title()
                .toLowerCase(Locale.forLanguageTag(page.language().code()))
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String kept = name.codePointCount(0, name.length()) <= 80
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 80)).replaceAll("-+$", "");
        return kept.isEmpty() ? "durna" : kept;
    }
}
