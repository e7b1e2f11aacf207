package org.durna.frame;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be known about a table: where its figures come from, when they were taken, under which licence, on which day
 * they held, at which address the table stands, and whatever else the reader must be told. What is empty is not said.
 */
public record TableNotes(
        String source,
        String vintage,
        String licence,
        @Nullable LocalDate asOf,
        String address,
        List<String> remarks) {

    public TableNotes {
        remarks = List.copyOf(remarks);
    }

    public static TableNotes none() {
        return new TableNotes("", "", "", null, "", List.of());
    }

    public TableNotes from(String where, String taken, String terms) {
        return new TableNotes(where, taken, terms, asOf, address, remarks);
    }

    public TableNotes asOf(LocalDate day) {
        return new TableNotes(source, vintage, licence, day, address, remarks);
    }

    public TableNotes at(String page) {
        return new TableNotes(source, vintage, licence, asOf, page, remarks);
    }

    public TableNotes remarking(String... sentences) {
        return new TableNotes(source, vintage, licence, asOf, address, List.of(sentences));
    }

    /** What is said, by its label, in the page's language. */
    public Map<String, String> lines(Page page) {
        Map<String, String> lines = new LinkedHashMap<>();
        put(lines, page.t("frame.table.source"), source);
        put(lines, page.t("frame.table.vintage"), vintage);
        put(lines, page.t("frame.table.licence"), licence);
        put(lines, page.t("frame.table.as-of"), asOf == null ? "" : page.day(asOf));
        put(lines, page.t("frame.table.address"), address);
        return lines;
    }

    private static void put(Map<String, String> lines, String label, String text) {
        if (!text.isBlank()) {
            lines.put(label, text);
        }
    }
}
