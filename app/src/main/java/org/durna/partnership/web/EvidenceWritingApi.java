package org.durna.partnership.web;

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
import org.durna.api.VersionTag;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidenceId;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.RecordEvidence;
import org.durna.partnership.RecordEvidence.Refusal;
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

/** A program records evidence, changes it and takes it back; sent twice with the same key, it is done once. */
@RestController
@Tag(name = "Evidence")
class EvidenceWritingApi {
    private static final String KEY = "Idempotency-Key";
    private static final String MATCH = "If-Match";

    private final EvidencePieces pieces;
    private final RecordEvidence recordEvidence;
    private final EvidenceForms forms;
    private final WriteByProgram write;
    private final Problems problems;

    EvidenceWritingApi(
            EvidencePieces pieces,
            RecordEvidence recordEvidence,
            EvidenceForms forms,
            WriteByProgram write,
            Problems problems) {
        this.pieces = pieces;
        this.recordEvidence = recordEvidence;
        this.forms = forms;
        this.write = write;
        this.problems = problems;
    }

    @PostMapping("/api/evidence")
    @Operation(summary = "Records a piece of evidence for the agency of the token")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceResource.class)))
    ResponseEntity<?> add(
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody EvidenceEntry entry,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        return write.through(Permission.WRITE_EVIDENCE, key, List.of("POST evidence", entry), page, reader, () -> {
            Form form = entry.form(page.languages());
            Optional<Evidence> evidence = forms.read(page, form, Optional.empty(), reader);
            return evidence.isEmpty()
                    ? wrong(form, page)
                    : answer(recordEvidence.add(evidence.get(), reader), HttpStatus.CREATED, page, reader);
        });
    }

    @PutMapping("/api/evidence/{id}")
    @Operation(summary = "Changes a piece of the agency's own, unless somebody else was faster")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceResource.class)))
    ResponseEntity<?> change(
            @PathVariable("id") long id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String match,
            @RequestBody EvidenceEntry entry,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        return write.through(
                Permission.WRITE_EVIDENCE,
                key,
                asked("PUT evidence", id, match, entry),
                page,
                reader,
                () -> matching(id, match, page, reader, now -> {
                    Form form = entry.form(page.languages()).with("version", Integer.toString(now.version()));
                    Optional<Evidence> evidence = forms.read(page, form, Optional.of(now.number()), reader);
                    return evidence.isEmpty()
                            ? wrong(form, page)
                            : answer(recordEvidence.change(evidence.get(), reader), HttpStatus.OK, page, reader);
                }));
    }

    @DeleteMapping("/api/evidence/{id}")
    @Operation(summary = "Takes a piece of the agency's own out of sight; on the page it can be put back")
    @ApiResponse(responseCode = "204")
    ResponseEntity<?> withdraw(
            @PathVariable("id") long id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = MATCH, required = false) @Nullable String match,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        return write.through(
                Permission.WRITE_EVIDENCE,
                key,
                asked("DELETE evidence", id, match, ""),
                page,
                reader,
                () -> matching(id, match, page, reader, now -> switch (recordEvidence.withdraw(now, reader)) {
                    case Done<EvidenceId, Refusal> done ->
                        ResponseEntity.noContent().build();
                    case Refused<EvidenceId, Refusal>(Refusal why) -> refused(why, page);
                }));
    }

    private static List<Object> asked(String what, long id, @Nullable String match, Object entry) {
        return new ArrayList<>(List.of(what, id, Objects.requireNonNullElse(match, ""), entry));
    }

    private interface Change {
        ResponseEntity<?> on(Evidence now);
    }

    private ResponseEntity<?> matching(long id, @Nullable String match, Page page, Reader reader, Change change) {
        Optional<Evidence> now = id < 1 ? Optional.empty() : pieces.find(new EvidenceId(id), reader);
        if (now.isEmpty()) {
            return problems.of(HttpStatus.NOT_FOUND, Reason.of("partnership.evidence.not-there", id), page.language());
        }
        return switch (new VersionTag(now.get().version()).match(match)) {
            case UNSAID ->
                problems.of(HttpStatus.PRECONDITION_REQUIRED, Reason.of("frame.error.428.text"), page.language());
            case STALE -> refused(new Refusal.Stale(now.get()), page);
            case FITS -> change.on(now.get());
        };
    }

    private ResponseEntity<?> answer(
            Outcome<EvidenceId, Refusal> outcome, HttpStatus status, Page page, Reader reader) {
        return switch (outcome) {
            case Done<EvidenceId, Refusal>(EvidenceId id) -> {
                Evidence stored = pieces.find(id, reader).orElseThrow();
                ResponseEntity.BodyBuilder response =
                        ResponseEntity.status(status).eTag(new VersionTag(stored.version()).text());
                yield (status == HttpStatus.CREATED ? response.location(URI.create("/api/evidence/" + id)) : response)
                        .body(EvidenceResource.of(stored));
            }
            case Refused<EvidenceId, Refusal>(Refusal why) -> refused(why, page);
        };
    }

    private ResponseEntity<?> refused(Refusal refusal, Page page) {
        return switch (refusal) {
            case Refusal.NotAllowed(Reason why) -> problems.of(status(why), why, page.language());
            case Refusal.NotThere() ->
                problems.of(HttpStatus.NOT_FOUND, Reason.of("frame.error.404.text"), page.language());
            case Refusal.Stale(Evidence now) ->
                problems.of(
                        HttpStatus.PRECONDITION_FAILED,
                        Reason.of("partnership.evidence.stale", now.version()),
                        page.language());
        };
    }

    private static HttpStatus status(Reason why) {
        return why.code().equals("partnership.clause.unknown")
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.FORBIDDEN;
    }

    private ResponseEntity<?> wrong(Form form, Page page) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, form.errors(), page.language());
    }
}
