package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.api.Cursor;
import org.durna.api.PageSize;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.partnership.Participation;
import org.durna.partnership.Participations;
import org.durna.partnership.Parties;
import org.durna.partnership.Party;
import org.durna.shared.Reason;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parties, partners and their parts in the initiatives as public JSON, on any day. */
@RestController
@Tag(name = "Parties", description = "Who stands how to the declaration, and what they do in its initiatives")
class PartyApi {
    private static final int MOST = 500;
    private static final Comparator<Participation> ORDER =
            Comparator.comparing(PartyApi::initiative).thenComparing(PartyApi::party);

    private final Parties parties;
    private final Participations participations;
    private final Problems problems;

    PartyApi(Parties parties, Participations participations, Problems problems) {
        this.parties = parties;
        this.participations = participations;
        this.problems = problems;
    }

    @GetMapping("/api/parties")
    @Operation(summary = "Everybody who stood in some relation to the declaration on a day")
    PartyResource.All parties(
            @RequestParam(name = "on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @Parameter(hidden = true) Page page) {
        LocalDate day = on.orElse(page.today());
        return new PartyResource.All(
                day, parties.on(day).stream().map(PartyResource::of).toList(), null);
    }

    @GetMapping("/api/parties/{code}")
    @Operation(summary = "One party or partner as it stood on a day")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyResource.class)))
    ResponseEntity<?> party(
            @PathVariable("code") String code,
            @RequestParam(name = "on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @Parameter(hidden = true) Page page) {
        Optional<Party> party = PartyCode.read(code).flatMap(known -> parties.find(known, on.orElse(page.today())));
        return party.<ResponseEntity<?>>map(found -> ResponseEntity.ok(PartyResource.of(found)))
                .orElseGet(() -> problems.of(
                        HttpStatus.NOT_FOUND, Reason.of("partnership.party.unknown", code), page.language()));
    }

    @GetMapping("/api/participations")
    @Operation(summary = "Who leads, takes part or is interested in what on a day, by initiative and party")
    ParticipationResource.Some participations(
            @RequestParam(name = "on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(name = "initiative", defaultValue = "") String initiative,
            @RequestParam(name = "party", defaultValue = "") String party,
            @RequestParam(name = "cursor", defaultValue = "") String cursor,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @Parameter(hidden = true) Page page) {
        int rows = PageSize.asked(limit, MOST).rows();
        Optional<List<String>> after = Cursor.read(cursor, keys -> List.of(keys.get(0), keys.get(1)));
        LocalDate day = on.orElse(page.today());
        List<Participation> found = participations.on(day).stream()
                .filter(each -> initiative.isEmpty() || initiative(each).equals(initiative))
                .filter(each -> party.isEmpty() || party(each).equals(party))
                .filter(each -> after.isEmpty() || isBehind(each, after.get()))
                .sorted(ORDER)
                .limit(rows + 1L)
                .toList();
        List<Participation> shown = found.subList(0, Math.min(rows, found.size()));
        return new ParticipationResource.Some(
                day,
                shown.stream().map(ParticipationResource::of).toList(),
                found.size() > rows
                        ? Cursor.after(initiative(shown.getLast()), party(shown.getLast()))
                                .text()
                        : null);
    }

    private static boolean isBehind(Participation each, List<String> place) {
        int first = initiative(each).compareTo(place.get(0));
        return first > 0 || first == 0 && party(each).compareTo(place.get(1)) > 0;
    }

    private static String initiative(Participation each) {
        return each.initiative().value();
    }

    private static String party(Participation each) {
        return each.party().value();
    }
}
