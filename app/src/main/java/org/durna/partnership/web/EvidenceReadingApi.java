package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.durna.api.Cursor;
import org.durna.api.Misasked;
import org.durna.api.PageSize;
import org.durna.api.VersionTag;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidenceId;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.EvidenceQuery;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evidence for programs, as far as their reader sees it. */
@RestController
@Tag(name = "Evidence", description = "What shows that a clause is being carried out")
class EvidenceReadingApi {
    private static final int MOST = 199;

    private final EvidencePieces pieces;
    private final Problems problems;

    EvidenceReadingApi(EvidencePieces pieces, Problems problems) {
        this.pieces = pieces;
        this.problems = problems;
    }

    @GetMapping("/api/evidence")
    @Operation(summary = "Evidence, newest first, as far as the reader sees it")
    EvidenceResource.Pieces list(
            @RequestParam(name = "clause", defaultValue = "") String clause,
            @RequestParam(name = "party", defaultValue = "") String party,
            @Parameter(description = "Only drafts of the reader's own agency")
                    @RequestParam(name = "drafts", defaultValue = "false")
                    boolean drafts,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @Parameter(hidden = true) Reader reader) {
        int rows = PageSize.asked(limit, MOST).rows();
        EvidenceQuery query = new EvidenceQuery(
                clause(clause),
                party(party),
                drafts,
                Cursor.read(cursor, keys -> EvidenceQuery.Position.parse(keys.getFirst()))
                        .orElse(null),
                rows + 1);
        List<Evidence> found = pieces.list(query, reader);
        List<Evidence> shown = found.subList(0, Math.min(rows, found.size()));
        return new EvidenceResource.Pieces(
                shown.stream().map(EvidenceResource::of).toList(),
                found.size() > rows ? Cursor.after(position(shown.getLast())).text() : null);
    }

    @GetMapping("/api/evidence/{id}")
    @Operation(summary = "One piece of evidence; its ETag is the version that a change names")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceResource.class)))
    ResponseEntity<?> piece(
            @PathVariable("id") long id, @Parameter(hidden = true) Page page, @Parameter(hidden = true) Reader reader) {
        Optional<Evidence> found = id < 1 ? Optional.empty() : pieces.find(new EvidenceId(id), reader);
        return found.<ResponseEntity<?>>map(piece -> ResponseEntity.ok()
                        .eTag(new VersionTag(piece.version()).text())
                        .body(EvidenceResource.of(piece)))
                .orElseGet(() -> problems.of(
                        HttpStatus.NOT_FOUND, Reason.of("partnership.evidence.not-there", id), page.language()));
    }

    private static EvidenceQuery.Position position(Evidence last) {
        return new EvidenceQuery.Position(last.happened(), last.number().value());
    }

    private static @Nullable ClauseId clause(String asked) {
        if (!asked.isEmpty() && !ClauseId.couldBe(asked)) {
            throw new Misasked("partnership.clause.unknown", asked);
        }
        return asked.isEmpty() ? null : new ClauseId(asked);
    }

    private static @Nullable PartyCode party(String asked) {
        return asked.isEmpty()
                ? null
                : PartyCode.read(asked).orElseThrow(() -> new Misasked("partnership.party.unknown", asked));
    }
}
