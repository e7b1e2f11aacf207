package org.durna.statistics.table;

import java.util.Map;

/**
 * Which column of a file plays which part, by its name in the header; empty where the file has no such column.
 *
 * @param geo empty when the figures are not broken down by country
 * @param picks for each further column that has several values, the one whose rows are taken
 */
public record Columns(
        String geo, String period, String value, String flag, String confidentiality, Map<String, String> picks) {
    public Columns {
        picks = Map.copyOf(picks);
    }

    public static Columns none() {
        return new Columns("", "", "", "", "", Map.of());
    }

    public Columns picking(Map<String, String> chosen) {
        return new Columns(geo, period, value, flag, confidentiality, chosen);
    }

    boolean plays(String column) {
        return column.equals(geo)
                || column.equals(period)
                || column.equals(value)
                || column.equals(flag)
                || column.equals(confidentiality);
    }
}
