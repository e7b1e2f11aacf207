package org.durna.activity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.access.WriteByProgram;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.RecordActivity;
import org.durna.activity.RecordActivity.Refusal;
import org.durna.api.VersionTag;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A program records activities, changes it and takes it back; sent twice with the same key, it is done once. */
@RestController
@Tag(name = "Activities")
class ActivityWritingApi {
    private static final String KEY = "Idempotency-Key";
    private static final String MATCH = "If-Match";

    private final Activities activities;
    private final RecordActivity recordActivity;
    private final ActivityReading reading;
    private final WriteByProgram write;
    private final Problems problems;

    ActivityWritingApi(
            Activities activities,
            RecordActivity recordActivity,
            ActivityReading reading,
            WriteByProgram write,
            Problems problems) {
        this.activities = activities;
        this.recordActivity = recordActivity;
        this.reading = reading;
        this.write = write;
        this.problems = problems;
    }

    @PostMapping("/api/activities")
    @Operation(summary = "Records an activity for the agency of the token")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ActivityResource.class)))
    ResponseEntity<?> add(
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody ActivityEntry entry,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        return write.through(Permission.WRITE_ACTIVITIES, key, List.of("POST activity", entry), page, reader, () -> {
            Form form = entry.form(page.languages());
            Optional<Activity> activity = reading.read(page, form, Optional.empty(), reader);
            return activity.isEmpty()
                    ? wrong(form, page)
                    : answer(recordActivity.add(activity.get(), reader), HttpStatus.CREATED, page, reader);
        });
    }

    @PutMapping("/api/activities/{id}")
    @Operation(summary = "Changes an activity of the agency's own, unless somebody else was faster")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityResource.class)))
    ResponseEntity<?> change(
            @PathVariable("id") long id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String match,
            @RequestBody ActivityEntry entry,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        return write.through(
                Permission.WRITE_ACTIVITIES,
                key,
                asked("PUT activity", id, match, entry),
                page,
                reader,
                () -> matching(id, match, page, reader, now -> {
                    Form form = entry.form(page.languages()).with("version", Integer.toString(now.version()));
                    Optional<Activity> activity = reading.read(page, form, Optional.of(now.number()), reader);
                    return activity.isEmpty()
                            ? wrong(form, page)
                            : answer(recordActivity.change(activity.get(), reader), HttpStatus.OK, page, reader);
                }));
    }

    @DeleteMapping("/api/activities/{id}")
    @Operation(summary = "Takes an activity of the agency's own out of sight; on the page it can be put back")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> withdraw(
            @PathVariable("id") long id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String match,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        return write.through(
                Permission.WRITE_ACTIVITIES,
                key,
                asked("DELETE activity", id, match, ""),
                page,
                reader,
                () -> matching(id, match, page, reader, now -> switch (recordActivity.withdraw(now, reader)) {
                    case Done<ActivityId, Refusal> done ->
                        ResponseEntity.noContent().build();
                    case Refused<ActivityId, Refusal>(Refusal why) -> refused(why, page);
                }));
    }

    private static List<Object> asked(String what, long id, @Nullable String match, Object entry) {
        return new ArrayList<>(List.of(what, id, Objects.requireNonNullElse(match, ""), entry));
    }

    private interface Change {
        ResponseEntity<?> on(Activity now);
    }

    private ResponseEntity<?> matching(long id, @Nullable String match, Page page, Reader reader, Change change) {
        Optional<Activity> now = id < 1 ? Optional.empty() : activities.find(new ActivityId(id), reader);
        if (now.isEmpty()) {
            return problems.of(HttpStatus.NOT_FOUND, Reason.of("activities.not-there", id), page.language());
        }
        return switch (new VersionTag(now.get().version()).match(match)) {
            case UNSAID ->
                problems.of(HttpStatus.PRECONDITION_REQUIRED, Reason.of("frame.error.428.text"), page.language());
            case STALE -> refused(new Refusal.Stale(now.get()), page);
            case FITS -> change.on(now.get());
        };
    }

    private ResponseEntity<?> answer(
            Outcome<ActivityId, Refusal> outcome, HttpStatus status, Page page, Reader reader) {
        return switch (outcome) {
            case Done<ActivityId, Refusal>(ActivityId id) -> {
                Activity stored = activities.find(id, reader).orElseThrow();
                ResponseEntity.BodyBuilder response =
                        ResponseEntity.status(status).eTag(new VersionTag(stored.version()).text());
                yield (status == HttpStatus.CREATED ? response.location(URI.create("/api/activities/" + id)) : response)
                        .body(ActivityResource.of(stored));
            }
            case Refused<ActivityId, Refusal>(Refusal why) -> refused(why, page);
        };
    }

    private ResponseEntity<?> refused(Refusal refusal, Page page) {
        return switch (refusal) {
            case Refusal.NotAllowed(Reason why) -> problems.of(status(why), why, page.language());
            case Refusal.NotThere() ->
                problems.of(HttpStatus.NOT_FOUND, Reason.of("frame.error.404.text"), page.language());
            case Refusal.Stale(Activity now) ->
                problems.of(
                        HttpStatus.PRECONDITION_FAILED, Reason.of("activities.stale", now.version()), page.language());
        };
    }

    private static HttpStatus status(Reason why) {
        return switch (why.code()) {
            case "partnership.clause.unknown", "activities.no-such-word", "activities.actual-in-the-future" ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.FORBIDDEN;
        };
    }

    private ResponseEntity<?> wrong(Form form, Page page) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, form.errors(), page.language());
    }
}
