package org.durna.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.api.Cursor;
import org.durna.api.PageSize;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agencies as public JSON: bodies and their names, never the people who act for them. */
@RestController
@Tag(name = "Agencies", description = "The bodies that act for a party or beside it")
class AgencyApi {
    private static final int MOST = 200;

    private final Agencies agencies;
    private final Problems problems;

    AgencyApi(Agencies agencies, Problems problems) {
        this.agencies = agencies;
        this.problems = problems;
    }

    /** An agency as the API says it. */
    @Schema(name = "Agency")
    record AgencyResource(String code, String party, String kind, String standing, LocalizedText name, int version) {
        static AgencyResource of(Agency agency) {
            return new AgencyResource(
                    agency.code().value(),
                    agency.party().value(),
                    agency.kind().value(),
                    agency.standing().word(),
                    agency.name(),
                    agency.version());
        }
    }

    /** Some agencies in the order of their codes, and the cursor of the next page. */
    @Schema(name = "Agencies")
    record Some(List<AgencyResource> items, @Nullable String next) {}

    @GetMapping("/api/agencies")
    @Operation(summary = "The agencies that act on the platform, in the order of their codes")
    Some list(
            @RequestParam(name = "party", defaultValue = "") String party,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        int rows = PageSize.asked(limit, MOST).rows();
        String after = Cursor.read(cursor, keys -> new AgencyCode(keys.getFirst()).value())
                .orElse("");
        List<Agency> found = agencies.all().stream()
                .filter(agency -> party.isEmpty() || agency.party().value().equals(party))
                .sorted(java.util.Comparator.comparing(agency -> agency.code().value()))
                .filter(agency -> agency.code().value().compareTo(after) > 0)
                .limit(rows + 1L)
                .toList();
        List<Agency> shown = found.subList(0, Math.min(rows, found.size()));
        return new Some(
                shown.stream().map(AgencyResource::of).toList(),
                found.size() > rows ? Cursor.after(shown.getLast().code()).text() : null);
    }

    @GetMapping("/api/agencies/{code}")
    @Operation(summary = "One agency")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyResource.class)))
    ResponseEntity<?> agency(@PathVariable("code") String code, @Parameter(hidden = true) Page page) {
        Optional<Agency> agency = AgencyCode.read(code).flatMap(agencies::find);
        return agency.<ResponseEntity<?>>map(found -> ResponseEntity.ok(AgencyResource.of(found)))
                .orElseGet(() ->
                        problems.of(HttpStatus.NOT_FOUND, Reason.of("access.agency.unknown", code), page.language()));
    }
}
