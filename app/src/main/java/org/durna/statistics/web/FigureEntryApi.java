package org.durna.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.statistics.DatasetId;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Observation;
import org.durna.statistics.intake.EnterFigure;
import org.durna.statistics.store.AnsweredRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A program writes a figure; sent twice with the same key, it is written once. */
@RestController
@Tag(name = "Indicators")
class FigureEntryApi {
    private static final String KEY_FORM = "[!-~]{1,100}";

    private final EnterFigure enter;
    private final AnsweredRequests answered;
    private final Problems problems;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FigureEntryApi(
            EnterFigure enter,
            AnsweredRequests answered,
            Problems problems,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.enter = enter;
        this.answered = answered;
        this.problems = problems;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostMapping("/api/indicators/{code}/observations")
    @Operation(summary = "Writes one figure with its note; needs a token and an Idempotency-Key")
    ResponseEntity<?> enter(
            @PathVariable("code") String code,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ApiEntry entry,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_FIGURES);
        AgencyCode agency = reader.agency();
        if (closed.isPresent() || agency == null) {
            HttpStatus status = reader.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
            return problems.of(status, closed.orElse(Reason.of("access.not-permitted")), page.language());
        }
        if (key == null || !key.matches(KEY_FORM)) {
            return problems.of(HttpStatus.BAD_REQUEST, Reason.of("statistics.api.key-needed"), page.language());
        }
        return switch (entry.read()) {
            case Refused<Observation, Reason>(Reason why) ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, why, page.language());
            case Done<Observation, Reason>(Observation figure) ->
                Objects.requireNonNull(
                        transaction.execute(status -> once(code, key, agency, entry, figure, new Asker(page, reader))));
        };
    }

    private record Asker(Page page, Reader reader) {}

    private ResponseEntity<?> once(
            String code, String key, AgencyCode agency, ApiEntry entry, Observation figure, Asker asker) {
        String digest = Fingerprint.plain(java.util.List.of(code, entry));
        answered.lock(agency, key);
        Optional<AnsweredRequests.Answer> before = answered.find(agency, key);
        if (before.isPresent()) {
            return before.get().requestDigest().equals(digest)
                    ? created(code, JsonMapper.shared().readValue(before.get().body(), ObservationResource.class))
                    : problems.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Reason.of("statistics.api.key-used"),
                            asker.page().language());
        }
        Optional<IndicatorCode> indicator = IndicatorCode.parse(code);
        if (indicator.isEmpty()) {
            return refused(Reason.of("statistics.unknown-indicator", code), asker);
        }
        return switch (enter.enter(new EnterFigure.Command(indicator.get(), figure, entry.reach()), asker.reader())) {
            case Refused<DatasetId, Reason>(Reason why) -> refused(why, asker);
            case Done<DatasetId, Reason>(DatasetId edition) -> {
                ObservationResource written = ObservationResource.of(edition.value(), figure, false);
                answered.save(
                        agency,
                        key,
                        new AnsweredRequests.Answer(digest, JsonMapper.shared().writeValueAsString(written)),
                        clock.instant());
                yield created(code, written);
            }
        };
    }

    private ResponseEntity<?> refused(Reason why, Asker asker) {
        HttpStatus status = why.code().equals("statistics.unknown-indicator")
                ? HttpStatus.NOT_FOUND
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return problems.of(status, why, asker.page().language());
    }

    private static ResponseEntity<?> created(String code, ObservationResource written) {
        return ResponseEntity.created(java.net.URI.create("/api/indicators/" + code + "/observations?dataset="
                        + written.dataset() + "&geo=" + written.geo()))
                .body(written);
    }
}
