package org.durna.statistics.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.statistics.Flags;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;

/** Turns the rows of a file into observations, one by one, each with what is wrong with it. */
public final class RowReading {
    /** A row that a refusal stopped. */
    private static final class Stopped extends Exception {
        private final String column;
        private final String written;
        private final transient Reason why;

        Stopped(String column, String written, Reason why) {
            super(why.code(), null, false, false);
            this.column = column;
            this.written = written;
            this.why = why;
        }
    }

    private record Place(GeoCode geo, String period) {}

    private final TableForm form;
    private final Columns columns;
    private final GeoList geos;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<Place, Long> seen = new HashMap<>();
    private int width;

    public RowReading(TableForm form, Columns columns, GeoList geos) {
        this.form = form;
        this.columns = columns;
        this.geos = geos;
    }

    /** Reads a file to its end and hands over every row that is not left out by a pick. */
    public void read(InputStream in, FileLimits limits, Consumer<StagedRow> rows) throws IOException, UnreadableFile {
        TableReader table = new TableReader(in, limits);
        width = table.header().size();
        for (int i = 0; i < width; i++) {
            index.put(table.header().get(i), i);
        }
        requireColumns();
        for (Optional<TableReader.Row> row = table.next(); row.isPresent(); row = table.next()) {
            TableReader.Row each = row.get();
            if (each.cells().size() != width) {
                rows.accept(new StagedRow.Wrong(
                        each.line(),
                        "",
                        "",
                        Reason.of("statistics.row.columns", each.cells().size(), width)));
            } else if (picked(each.cells())) {
                rows.accept(staged(each));
            }
        }
    }

    private void requireColumns() throws UnreadableFile {
        for (String needed : new String[] {columns.period(), columns.value()}) {
            if (needed.isEmpty() || !index.containsKey(needed)) {
                throw new UnreadableFile(
                        "statistics.file.column-missing", needed.isEmpty() ? "TIME_PERIOD, OBS_VALUE" : needed);
            }
        }
        for (String named : new String[] {columns.geo(), columns.flag(), columns.confidentiality()}) {
            if (!named.isEmpty() && !index.containsKey(named)) {
                throw new UnreadableFile("statistics.file.column-missing", named);
            }
        }
    }

    private boolean picked(List<String> cells) {
        return columns.picks().entrySet().stream().allMatch(pick -> {
            Integer at = index.get(pick.getKey());
            return at != null && cells.get(at).strip().equals(pick.getValue());
        });
    }

    private StagedRow staged(TableReader.Row row) {
        try {
            return observation(row);
        } catch (Stopped stopped) {
            return new StagedRow.Wrong(row.line(), stopped.column, shortened(stopped.written), stopped.why);
        }
    }

    private StagedRow observation(TableReader.Row row) throws Stopped {
        Optional<Geo> geo = geo(row.cells());
        ReferencePeriod period = period(row.cells());
        FigureText.Read figure = figure(row.cells());
        GeoCode place = geo.map(Geo::code).orElse(GeoCode.WHOLE);
        Long before = seen.putIfAbsent(new Place(place, period.code()), row.line());
        if (before != null) {
            throw new Stopped(
                    columns.period(),
                    period.code(),
                    Reason.of("statistics.row.twice", before, place.value(), period.code()));
        }
        Observation observation = new Observation(place, period, figure.amount(), figure.flags());
        return geo.filter(Geo::aggregate).isPresent()
                ? new StagedRow.Warned(row.line(), observation, Reason.of("statistics.row.aggregate", place.value()))
                : figure.flags().known()
                        ? new StagedRow.Right(row.line(), observation)
                        : new StagedRow.Warned(
                                row.line(),
                                observation,
                                Reason.of(
                                        "statistics.row.unknown-flag",
                                        figure.flags().letters()));
    }

    private Optional<Geo> geo(List<String> cells) throws Stopped {
        if (columns.geo().isEmpty()) {
            return Optional.empty();
        }
        String written = cell(cells, columns.geo());
        return Optional.of(geos.find(written)
                .orElseThrow(() -> new Stopped(
                        columns.geo(), written, Reason.of("statistics.row.unknown-geo", shortened(written)))));
    }

    private ReferencePeriod period(List<String> cells) throws Stopped {
        String written = cell(cells, columns.period());
        return ReferencePeriod.parse(written)
                .orElseThrow(() -> new Stopped(
                        columns.period(), written, Reason.of("statistics.row.not-a-period", shortened(written))));
    }

    private FigureText.Read figure(List<String> cells) throws Stopped {
        String written = cell(cells, columns.value());
        String flags = cell(cells, columns.flag());
        if (Flags.parse(flags.strip().toLowerCase(java.util.Locale.ROOT)).isEmpty()) {
            throw new Stopped(columns.flag(), flags, Reason.of("statistics.row.not-a-flag", shortened(flags)));
        }
        return switch (FigureText.read(written, flags, cell(cells, columns.confidentiality()), form)) {
            case Outcome.Done<FigureText.Read, Reason>(FigureText.Read read) -> read;
            case Outcome.Refused<FigureText.Read, Reason>(Reason why) ->
                throw new Stopped(columns.value(), written, why);
        };
    }

    private String cell(List<String> cells, String column) {
        Integer at = column.isEmpty() ? null : index.get(column);
        return at == null ? "" : cells.get(at);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
