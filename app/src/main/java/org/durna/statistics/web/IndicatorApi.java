package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.Reason;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.GeoCode;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.IndicatorFilter;
import org.durna.statistics.IndicatorKind;
import org.durna.statistics.Indicators;
import org.durna.statistics.Observation;
import org.durna.statistics.ObservationFilter;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.store.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators and their figures as JSON, in pages that are read on by a cursor. */
@RestController
@Tag(name = "Indicators", description = "Definitions, editions and figures, each with its source and vintage")
class IndicatorApi {
    private static final String CURSOR_FORM = "[A-Z_][A-Z0-9_]{0,19}~[0-9A-Z-]{4,10}";

    private final Indicators indicators;
    private final Shelf shelf;
    private final Problems problems;

    IndicatorApi(Indicators indicators, Shelf shelf, Problems problems) {
        this.indicators = indicators;
        this.shelf = shelf;
        this.problems = problems;
    }

    @Schema(name = "Indicators")
    record IndicatorList(
            List<IndicatorResource> items, @Nullable String next) {}

    @Schema(name = "Observations")
    record ObservationList(
            List<ObservationResource> items, @Nullable String next) {}

    @GetMapping("/api/indicators")
    @Operation(summary = "Indicators with their newest figures, in the order of their codes")
    IndicatorList list(
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "clause", defaultValue = "") String clause,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        Indicators.Listed listed = indicators.list(
                new IndicatorFilter(
                        IndicatorKind.parse(kind).orElse(null),
                        clause,
                        text,
                        page.language(),
                        false,
                        IndicatorCode.parse(cursor).orElse(null),
                        limit),
                reader);
        return new IndicatorList(
                listed.cards().stream()
                        .map(card -> IndicatorResource.of(
                                card, card.edition().stream().toList()))
                        .toList(),
                listed.more().map(IndicatorCode::value).orElse(null));
    }

    @GetMapping("/api/indicators/{code}")
    @Operation(summary = "One indicator with its editions, the one in force first")
    ResponseEntity<?> indicator(
            @PathVariable("code") String code,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        Optional<Indicators.Opened> opened = open(code, reader);
        if (opened.isEmpty()) {
            return unknown(code, page);
        }
        IndicatorResource resource =
                IndicatorResource.of(opened.get().card(), opened.get().editions());
        return ResponseEntity.ok().eTag(Fingerprint.of(resource)).body(resource);
    }

    @GetMapping("/api/indicators/{code}/observations")
    @Operation(summary = "The figures of one edition, by place and period; without dataset, of the edition in force")
    ResponseEntity<?> observations(
            @PathVariable("code") String code,
            @RequestParam(name = "dataset", defaultValue = "") String dataset,
            @Parameter(description = "Codes of places, separated by commas")
                    @RequestParam(name = "geo", defaultValue = "")
                    String geo,
            @Parameter(description = "First period, such as 2012 or 2012-Q1")
                    @RequestParam(name = "from", defaultValue = "")
                    String from,
            @Parameter(description = "Last period") @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "200") int limit,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        Optional<Indicators.Opened> opened = open(code, reader);
        if (opened.isEmpty()) {
            return unknown(code, page);
        }
        Optional<Dataset> edition = opened.get().edition(DatasetId.parse(dataset));
        if (edition.isEmpty()) {
            return dataset.isEmpty()
                    ? ResponseEntity.ok(new ObservationList(List.of(), null))
                    : problems.of(
                            HttpStatus.NOT_FOUND, Reason.of("statistics.unknown-edition", dataset), page.language());
        }
        for (String period : new String[] {from, to}) {
            if (!period.isEmpty() && ReferencePeriod.parse(period).isEmpty()) {
                return problems.of(
                        HttpStatus.BAD_REQUEST, Reason.of("statistics.row.not-a-period", period), page.language());
            }
        }
        List<GeoCode> places = Arrays.stream(geo.split(","))
                .flatMap(each -> GeoCode.parse(each.strip()).stream())
                .toList();
        return ResponseEntity.ok(page(
                edition.get(),
                new ObservationFilter(
                        places, start(from), end(to), place(cursor).orElse(null), limit),
                opened.get().indicator().sample()));
    }

    private ObservationList page(Dataset edition, ObservationFilter filter, boolean sample) {
        List<Observation> found = shelf.observations().page(edition.id(), filter);
        boolean more = found.size() > filter.size();
        List<Observation> shown = more ? found.subList(0, filter.size()) : found;
        return new ObservationList(
                shown.stream()
                        .map(cell -> ObservationResource.of(edition.id().value(), cell, sample || edition.sample()))
                        .toList(),
                more ? shown.getLast().geo() + "~" + shown.getLast().period() : null);
    }

    private static Optional<ObservationFilter.Place> place(String cursor) {
        if (!cursor.matches(CURSOR_FORM)) {
            return Optional.empty();
        }
        String[] halves = cursor.split("~", 2);
        return ReferencePeriod.parse(halves[1])
                .map(period -> new ObservationFilter.Place(new GeoCode(halves[0]), period));
    }

    private static @Nullable LocalDate start(String from) {
        return ReferencePeriod.parse(from).map(ReferencePeriod::start).orElse(null);
    }

    private static @Nullable LocalDate end(String to) {
        return ReferencePeriod.parse(to).map(ReferencePeriod::end).orElse(null);
    }

    private Optional<Indicators.Opened> open(String code, Reader reader) {
        return IndicatorCode.parse(code).flatMap(known -> indicators.open(known, reader));
    }

    private ResponseEntity<?> unknown(String code, Page page) {
        return problems.of(HttpStatus.NOT_FOUND, Reason.of("statistics.unknown-indicator", code), page.language());
    }
}
