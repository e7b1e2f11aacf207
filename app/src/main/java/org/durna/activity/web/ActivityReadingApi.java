package org.durna.activity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityQuery;
import org.durna.activity.ActivityStatus;
import org.durna.api.Cursor;
import org.durna.api.Misasked;
import org.durna.api.PageSize;
import org.durna.api.VersionTag;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.partnership.ClauseId;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The activities for programs, as far as their reader sees them. */
@RestController
@Tag(name = "Activities", description = "What is done under the declaration")
class ActivityReadingApi {
    private static final int MOST = 199;

    private final Activities activities;
    private final Problems problems;

    ActivityReadingApi(Activities activities, Problems problems) {
        this.activities = activities;
        this.problems = problems;
    }

    @GetMapping("/api/activities")
    @Operation(summary = "Activities, the latest to begin first, as far as the reader sees them")
    ActivityResource.Several list(
            @RequestParam(name = "clause", defaultValue = "") String clause,
            @RequestParam(name = "agency", defaultValue = "") String agency,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            @RequestParam(name = "status", defaultValue = "") String status,
            @Parameter(description = "Only drafts of the reader's own agency")
                    @RequestParam(name = "drafts", defaultValue = "false")
                    boolean drafts,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @Parameter(hidden = true) Reader reader) {
        int rows = PageSize.asked(limit, MOST).rows();
        if (!clause.isEmpty() && !ClauseId.couldBe(clause)) {
            throw new Misasked("partnership.clause.unknown", clause);
        }
        ActivityQuery query = new ActivityQuery(
                clause.isEmpty() ? null : new ClauseId(clause),
                agency.isEmpty()
                        ? null
                        : AgencyCode.read(agency)
                                .orElseThrow(() -> new Misasked("activities.no-such-organisation", agency)),
                theme.isEmpty() ? null : theme,
                status.isEmpty()
                        ? null
                        : ActivityStatus.read(status)
                                .orElseThrow(() -> new Misasked("activities.no-such-word", status)),
                drafts,
                Cursor.read(cursor, keys -> ActivityQuery.Position.parse(keys.getFirst()))
                        .orElse(null),
                rows + 1);
        List<Activity> found = activities.list(query, reader);
        List<Activity> shown = found.subList(0, Math.min(rows, found.size()));
        return new ActivityResource.Several(
                shown.stream().map(ActivityResource::of).toList(),
                found.size() > rows
                        ? Cursor.after(ActivityQuery.Position.of(shown.getLast()))
                                .text()
                        : null);
    }

    @GetMapping("/api/activities/{id}")
    @Operation(summary = "One activity; its ETag is the version that a change names")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityResource.class)))
    ResponseEntity<?> piece(
            @PathVariable("id") long id, @Parameter(hidden = true) Page page, @Parameter(hidden = true) Reader reader) {
        Optional<Activity> found = id < 1 ? Optional.empty() : activities.find(new ActivityId(id), reader);
        return found.<ResponseEntity<?>>map(activity -> ResponseEntity.ok()
                        .eTag(new VersionTag(activity.version()).text())
                        .body(ActivityResource.of(activity)))
                .orElseGet(() ->
                        problems.of(HttpStatus.NOT_FOUND, Reason.of("activities.not-there", id), page.language()));
    }
}
