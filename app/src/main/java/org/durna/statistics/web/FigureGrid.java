package org.durna.statistics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.durna.frame.Formats;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Dataset;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.SumOfStates;

/** An edition as a table: periods across, places down, with aggregates apart from countries and never added to them. */
public record FigureGrid(
        List<ReferencePeriod> periods,
        List<Row> whole,
        List<Row> aggregates,
        List<Row> countries,
        List<SumOfStates> sums) {

    /**
     * One place and its figures, period by period.
     *
     * @param note what must be known of this place, or nothing
     */
    public record Row(Geo geo, String name, String note, List<Optional<Observation>> cells) {
        public Optional<Observation> newest() {
            return cells.reversed().stream()
                    .flatMap(Optional::stream)
                    .filter(cell -> cell.amount().number().isPresent())
                    .findFirst();
        }
    }

    /** What is needed to name and sort places. */
    record Places(Map<GeoCode, Geo> geos, Language language, Formats formats) {
        Geo geo(GeoCode code) {
            return geos.getOrDefault(code, new Geo(code, false, LocalizedText.none(), java.util.Set.of()));
        }
    }

    static FigureGrid of(List<Observation> observations, Dataset dataset, boolean addsUp, Places places) {
        List<ReferencePeriod> periods = new ArrayList<>(
                new TreeSet<>(observations.stream().map(Observation::period).toList()));
        Map<GeoCode, Map<ReferencePeriod, Observation>> byPlace = new HashMap<>();
        observations.forEach(each ->
                byPlace.computeIfAbsent(each.geo(), geo -> new HashMap<>()).put(each.period(), each));
        dataset.geoNotes().keySet().forEach(geo -> byPlace.computeIfAbsent(geo, none -> new HashMap<>()));
        List<Row> rows = byPlace.entrySet().stream()
                .map(each -> row(places.geo(each.getKey()), each.getValue(), periods, dataset, places.language()))
                .sorted(Comparator.comparing(Row::name, places.formats().order()))
                .toList();
        List<Row> aggregates =
                rows.stream().filter(row -> row.geo().aggregate()).toList();
        return new FigureGrid(
                periods,
                rows.stream()
                        .filter(row -> row.geo().code().equals(GeoCode.WHOLE))
                        .toList(),
                aggregates,
                rows.stream()
                        .filter(row ->
                                !row.geo().aggregate() && !row.geo().code().equals(GeoCode.WHOLE))
                        .toList(),
                addsUp ? SumOfStates.of(observations, places.geos()) : List.of());
    }

    private static Row row(
            Geo geo,
            Map<ReferencePeriod, Observation> cells,
            List<ReferencePeriod> periods,
            Dataset dataset,
            Language language) {
        return new Row(
                geo,
                geo.in(language),
                dataset.geoNotes().getOrDefault(geo.code(), ""),
                periods.stream()
                        .map(period -> Optional.ofNullable(cells.get(period)))
                        .toList());
    }

    /** The sums that stand beside a published total and differ from it. */
    public List<SumOfStates> differing() {
        return sums.stream().filter(SumOfStates::differs).toList();
    }

    public Optional<SumOfStates> sum(Geo aggregate, ReferencePeriod period) {
        return sums.stream()
                .filter(each ->
                        each.aggregate().equals(aggregate) && each.period().equals(period))
                .findFirst();
    }

    public boolean hasSums(Geo aggregate) {
        return sums.stream().anyMatch(each -> each.aggregate().equals(aggregate));
    }

    public boolean isEmpty() {
        return periods.isEmpty();
    }

    /** Every letter that stands beside a figure, to be explained under the table. */
    public List<String> flags() {
        TreeSet<String> letters = new TreeSet<>();
        List.of(whole, aggregates, countries)
                .forEach(rows -> rows.forEach(row -> row.cells()
                        .forEach(cell -> cell.ifPresent(
                                each -> letters.addAll(each.flags().each())))));
        return List.copyOf(letters);
    }

    /** The notes that single places bear, to be explained under the table. */
    public List<String> geoNotes() {
        TreeSet<String> notes = new TreeSet<>();
        countries.forEach(row -> notes.add(row.note()));
        notes.remove("");
        return List.copyOf(notes);
    }
}
