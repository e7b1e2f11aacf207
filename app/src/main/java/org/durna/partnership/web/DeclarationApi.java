package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.Declaration;
import org.durna.partnership.DeclarationOn;
import org.durna.partnership.OfficialTexts;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The declaration as public JSON, on any day. */
@RestController
@Tag(
        name = "Declaration",
        description = "Clauses in our own unofficial wording; initiatives; differences between two days")
class DeclarationApi {
    private final Declaration declaration;
    private final OfficialTexts official;
    private final Problems problems;

    DeclarationApi(Declaration declaration, OfficialTexts official, Problems problems) {
        this.declaration = declaration;
        this.official = official;
        this.problems = problems;
    }

    /** All clauses of one day; there is never a next page. */
    @Schema(name = "Clauses")
    record Clauses(
            LocalDate day,
            int annexVersion,
            LocalizedText notice,
            LocalizedText unofficial,
            List<ClauseResource> items,
            @Nullable String next) {}

    @Schema(name = "Initiatives")
    record Initiatives(
            LocalDate day,
            int annexVersion,
            LocalizedText notice,
            List<InitiativeResource> items,
            @Nullable String next) {}

    @Schema(name = "Differences")
    record Differences(
            LocalDate from,
            LocalDate to,
            LocalizedText notice,
            List<DifferenceResource> items,
            @Nullable String next) {}

    @GetMapping("/api/clauses")
    @Operation(summary = "Every clause in force on a day, in the order of the declaration")
    Clauses clauses(
            @RequestParam(name = "on", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @Parameter(hidden = true) Page page) {
        DeclarationOn then = then(on, page);
        List<ClauseResource> items = then.clauses().stream()
                .filter(clause -> kind == null || clause.kind().code().equals(kind))
                .map(clause -> ClauseResource.of(clause, official.of(clause.id())))
                .toList();
        return new Clauses(
                then.day(),
                then.annex().number(),
                declaration.notice().nonBinding(),
                declaration.notice().unofficial(),
                items,
                null);
    }

    @GetMapping("/api/clauses/{id}")
    @Operation(summary = "One clause as it stands on a day")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClauseResource.class)))
    ResponseEntity<?> clause(
            @PathVariable("id") String id,
            @RequestParam(name = "on", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on,
            @Parameter(hidden = true) Page page) {
        Optional<Clause> clause = ClauseId.couldBe(id) ? then(on, page).clause(new ClauseId(id)) : Optional.empty();
        if (clause.isEmpty()) {
            return problems.of(HttpStatus.NOT_FOUND, Reason.of("declaration.no-such-clause", id), page.language());
        }
        ClauseResource resource =
                ClauseResource.of(clause.get(), official.of(clause.get().id()));
        return ResponseEntity.ok(resource);
    }

    @GetMapping("/api/initiatives")
    @Operation(summary = "The initiatives of the Annex in force on a day")
    Initiatives initiatives(
            @RequestParam(name = "on", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on,
            @Parameter(hidden = true) Page page) {
        DeclarationOn then = then(on, page);
        return new Initiatives(
                then.day(),
                then.annex().number(),
                declaration.notice().nonBinding(),
                then.ofKind(ClauseKind.INITIATIVE).stream()
                        .map(InitiativeResource::of)
                        .toList(),
                null);
    }

    @GetMapping("/api/declaration/differences")
    @Operation(summary = "What changed between two days, clause by clause and word by word")
    Differences differences(
            @RequestParam("from") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam("to") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return new Differences(
                from,
                to,
                declaration.notice().nonBinding(),
                declaration.difference(from, to).stream()
                        .map(DifferenceResource::of)
                        .toList(),
                null);
    }

    private DeclarationOn then(@Nullable LocalDate on, Page page) {
        return declaration.on(on == null ? page.today() : on);
    }
}
