package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.access.WriteByProgram;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Observation;
import org.durna.statistics.intake.EnterFigure;
import org.durna.statistics.store.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A program writes a figure; sent twice with the same key, it is written once. */
@RestController
@Tag(name = "Indicators")
class FigureEntryApi {
    private final EnterFigure enter;
    private final Shelf shelf;
    private final WriteByProgram write;
    private final Problems problems;

    FigureEntryApi(EnterFigure enter, Shelf shelf, WriteByProgram write, Problems problems) {
        this.enter = enter;
        this.shelf = shelf;
        this.write = write;
        this.problems = problems;
    }

    @PostMapping("/api/indicators/{code}/observations")
    @Operation(summary = "Writes one figure with its note; needs a token and an Idempotency-Key")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ObservationResource.class)))
    ResponseEntity<?> enter(
            @PathVariable("code") String code,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ApiEntry entry,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        List<Object> asked = List.of("POST observation", code, entry);
        return write.through(Permission.IMPORT_FIGURES, key, asked, page, reader, () -> switch (entry.read()) {
            case Refused<Observation, Reason>(Reason why) -> refused(why, page);
            case Done<Observation, Reason>(Observation figure) -> write(code, entry, figure, page, reader);
        });
    }

    private ResponseEntity<?> write(String code, ApiEntry entry, Observation figure, Page page, Reader reader) {
        Optional<IndicatorCode> indicator = IndicatorCode.parse(code);
        if (indicator.isEmpty()) {
            return refused(Reason.of("statistics.unknown-indicator", code), page);
        }
        return switch (enter.enter(new EnterFigure.Command(indicator.get(), figure, entry.reach()), reader)) {
            case Refused<DatasetId, Reason>(Reason why) -> refused(why, page);
            case Done<DatasetId, Reason>(DatasetId edition) ->
                created(code, edition, figure, isInvented(indicator.get(), reader));
        };
    }

    private ResponseEntity<?> refused(Reason why, Page page) {
        HttpStatus status = why.code().equals("statistics.unknown-indicator")
                ? HttpStatus.NOT_FOUND
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return problems.of(status, why, page.language());
    }

    /** What is entered under an invented indicator is as invented as the indicator. */
    private boolean isInvented(IndicatorCode indicator, Reader reader) {
        return shelf.indicators().find(indicator, reader).map(Indicator::sample).orElse(false);
    }

    private static ResponseEntity<?> created(String code, DatasetId edition, Observation figure, boolean sample) {
        ObservationResource written = ObservationResource.of(edition.value(), figure, sample);
        return ResponseEntity.created(URI.create("/api/indicators/" + code + "/observations?dataset="
                        + written.dataset() + "&geo=" + written.geo()))
                .body(written);
    }
}
