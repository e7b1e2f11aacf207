package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.api.Cursor;
import org.durna.api.Misasked;
import org.durna.api.PageSize;
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
        if (!kind.isEmpty() && IndicatorKind.parse(kind).isEmpty()) {
            throw new Misasked("api.parameter-wrong", "kind", kind);
        }
        Indicators.Listed listed = indicators.list(
                new IndicatorFilter(
                        IndicatorKind.parse(kind).orElse(null),
                        clause,
                        text,
                        page.language(),
                        false,
                        Cursor.read(cursor, IndicatorApi::code).orElse(null),
                        PageSize.asked(limit, IndicatorFilter.MOST).rows()),
                reader);
        return new IndicatorList(
                listed.cards().stream()
                        .map(card -> IndicatorResource.of(
                                card, card.edition().stream().toList()))
                        .toList(),
                listed.more()
                        .map(last -> Cursor.after("indicator", last).text())
                        .orElse(null));
    }

    @GetMapping("/api/indicators/{code}")
    @Operation(summary = "One indicator with its editions, the one in force first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorResource.class)))
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
        return ResponseEntity.ok(resource);
    }

    @GetMapping("/api/indicators/{code}/observations")
    @Operation(summary = "The figures of one edition, by place and period; without dataset, of the edition in force")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObservationList.class)))
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
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> GeoCode.parse(each).orElseThrow(() -> new Misasked("statistics.row.unknown-geo", each)))
                .toList();
        return ResponseEntity.ok(page(
                edition.get(),
                new ObservationFilter(
                        places,
                        start(from),
                        end(to),
                        Cursor.read(cursor, IndicatorApi::place).orElse(null),
                        PageSize.asked(limit, ObservationFilter.MOST).rows()),
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
                more
                        ? Cursor.after(
                                        shown.getLast().geo(),
                                        shown.getLast().period().code())
                                .text()
                        : null);
    }

    private static IndicatorCode code(List<String> keys) {
        return IndicatorCode.parse(keys.get(1))
                .filter(known -> keys.getFirst().equals("indicator"))
                .orElseThrow();
    }

    private static ObservationFilter.Place place(List<String> keys) {
        return new ObservationFilter.Place(
                new GeoCode(keys.get(0)), ReferencePeriod.parse(keys.get(1)).orElseThrow());
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
