package org.durna.statistics.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a header tells of its file.
 *
 * @param dimensions the columns that are neither place, time nor figure and tell figures apart
 */
record Recognition(TableForm form, Columns columns, List<String> dimensions) {
    private static final Set<String> GEO =
            Set.of("geo", "country", "destination", "reporter", "ölkə", "страна", "dövlət");
    private static final Set<String> PERIOD =
            Set.of("time_period", "time", "period", "year", "t", "il", "dövr", "год", "период");
    private static final Set<String> VALUE =
            Set.of("obs_value", "value", "n", "number", "figure", "say", "göstərici", "qiymət", "значение", "число");
    private static final Set<String> FLAG =
            Set.of("obs_flag", "obs_status", "flag", "flags", "flag and footnotes", "işarə", "флаг");
    private static final Set<String> ADMINISTRATIVE =
            Set.of("dataflow", "last update", "structure", "structure_id", "structure_name", "action");

    static Recognition of(List<String> header) {
        List<String> folded = header.stream().map(Recognition::id).toList();
        Columns columns = new Columns(
                named(header, folded, GEO),
                named(header, folded, PERIOD),
                named(header, folded, VALUE),
                named(header, folded, FLAG),
                named(header, folded, Set.of("conf_status")),
                Map.of());
        TableForm form = form(header, folded);
        return new Recognition(form, columns, dimensions(header, folded, form, columns));
    }

    private static TableForm form(List<String> header, List<String> folded) {
        boolean figures = folded.contains("time_period") && folded.contains("obs_value");
        if (figures
                && folded.contains("structure_name")
                && folded.indexOf("time_period") + 2 == folded.indexOf("obs_value")) {
            return TableForm.SDMX_CSV_WITH_LABELS;
        }
        if (figures
                && (folded.getFirst().equals("dataflow") || folded.getFirst().equals("structure"))) {
            return TableForm.SDMX_CSV;
        }
        return header.contains("TIME") && header.contains("GEO") && header.contains("Value")
                ? TableForm.EUROSTAT_LABELS
                : TableForm.PLAIN;
    }

    private static List<String> dimensions(List<String> header, List<String> folded, TableForm form, Columns columns) {
        List<String> dimensions = new ArrayList<>();
        boolean labels = form == TableForm.SDMX_CSV_WITH_LABELS;
        int first = labels ? folded.indexOf("structure_name") + 1 : 0;
        for (int i = first; i < header.size(); i += labels ? 2 : 1) {
            String name = header.get(i);
            if (!name.isEmpty() && !columns.plays(name) && !ADMINISTRATIVE.contains(folded.get(i))) {
                dimensions.add(name);
            }
        }
        return dimensions;
    }

    private static String named(List<String> header, List<String> folded, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(folded.get(i))) {
                return header.get(i);
            }
        }
        return "";
    }

    /** A column's own name: SDMX may write {@code geo: Geopolitical entity}. */
    private static String id(String name) {
        int colon = name.indexOf(": ");
        return (colon > 0 ? name.substring(0, colon) : name).toLowerCase(Locale.ROOT);
    }
}
