package org.durna.activity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.Overlap;
import org.durna.activity.Overlaps;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What overlaps with an activity, for programs; the decision is a person's and made on the page. */
@RestController
@Tag(name = "Activities")
class OverlapApi {
    private final Activities activities;
    private final Overlaps overlaps;
    private final Problems problems;

    OverlapApi(Activities activities, Overlaps overlaps, Problems problems) {
        this.activities = activities;
        this.overlaps = overlaps;
        this.problems = problems;
    }

    /** Others that may be the same, the most alike first. */
    @Schema(name = "Overlaps")
    record Found(List<Other> items) {}

    /** One of them, how much it is alike, and by what. */
    @Schema(name = "Overlap")
    record Other(long activity, LocalizedText title, double weight, List<Shared> reasons) {}

    /** Something that the two share: codes, words or days. */
    @Schema(name = "OverlapReason")
    record Shared(String because, List<String> what) {}

    @GetMapping("/api/activities/{id}/overlaps")
    @Operation(summary = "Other activities that may be the same as this one, each with its reasons")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Found.class)))
    ResponseEntity<?> overlaps(
            @PathVariable("id") long id, @Parameter(hidden = true) Page page, @Parameter(hidden = true) Reader reader) {
        Optional<Activity> activity = id < 1 ? Optional.empty() : activities.find(new ActivityId(id), reader);
        return activity.<ResponseEntity<?>>map(found -> ResponseEntity.ok(new Found(overlaps.of(found, reader).stream()
                        .map(OverlapApi::other)
                        .toList())))
                .orElseGet(() ->
                        problems.of(HttpStatus.NOT_FOUND, Reason.of("activities.not-there", id), page.language()));
    }

    private static Other other(Overlap overlap) {
        return new Other(
                overlap.other().number().value(),
                overlap.other().title(),
                Math.round(overlap.weight() * 100) / 100.0,
                overlap.reasons().stream()
                        .map(each -> new Shared(each.because().name().toLowerCase(Locale.ROOT), each.what()))
                        .toList());
    }
}
