package org.durna.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.access.WriteByProgram;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.person.FindPeople;
import org.durna.person.Found;
import org.durna.person.ReadPerson;
import org.durna.person.intake.Problem;
import org.durna.person.intake.RegisterMany;
import org.durna.person.store.RightsRows;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The registry for a keeper's programs: one person read, people looked for, one or many asserted; each with the same purpose and line of the audit as a page. */
@RestController
@Tag(name = "People", description = "What keepers assert about people; needs a token with the purpose of registration")
class PeopleApi {
    private final ReadPerson read;
    private final FindPeople find;
    private final RegisterMany register;
    private final RightsRows rights;
    private final WriteByProgram write;
    private final Problems problems;

    PeopleApi(
            ReadPerson read,
            FindPeople find,
            RegisterMany register,
            RightsRows rights,
            WriteByProgram write,
            Problems problems) {
        this.read = read;
        this.find = find;
        this.register = register;
        this.rights = rights;
        this.write = write;
        this.problems = problems;
    }

    @Schema(name = "PeopleSearch")
    record Search(@Nullable String words) {}

    /** @param bits how much speaks for it; one bit doubles the odds */
    @Schema(name = "PersonFound")
    record FoundPerson(double bits, PersonResource person) {}

    /** @param more whether more fit than were looked at, so that the words should say more */
    @Schema(name = "PeopleFound")
    record FoundPeople(List<FoundPerson> people, boolean more) {}

    @Schema(name = "PeopleAsserted")
    record Asserted(@Nullable List<Map<String, String>> people) {}

    /** @param field by the codes of an import; empty where the whole is meant */
    @Schema(name = "PersonProblem")
    record RowProblem(String field, String code, String detail) {}

    /**
     * What became of one.
     *
     * @param row counted from 1, in the order in which they were sent
     * @param person the number in this registry, or nothing where this one was refused
     * @param problems why it was refused, or what is odd and was kept as it was said
     */
    @Schema(name = "PersonTaken")
    record TakenPerson(int row, @Nullable String person, List<RowProblem> problems) {}

    @Schema(name = "PeopleTaken")
    record TakenPeople(List<TakenPerson> people) {}

    @GetMapping("/api/people/{number}")
    @Operation(summary = "What each keeper asserts about one person; needs a token")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonResource.class)))
    ResponseEntity<?> read(
            @PathVariable String number, @Parameter(hidden = true) Page page, @Parameter(hidden = true) Reader reader) {
        Optional<ResponseEntity<?>> closed = closed(page, reader);
        if (closed.isPresent()) {
            return closed.get();
        }
        Optional<PersonId> id = PersonId.parse(number);
        if (id.isEmpty()) {
            return problems.of(HttpStatus.NOT_FOUND, Reason.of("person.unknown"), page.language());
        }
        return switch (read.read(id.get(), reader)) {
            case Refused<ReadPerson.File, Reason>(Reason why) ->
                problems.of(HttpStatus.NOT_FOUND, why, page.language());
            case Done<ReadPerson.File, Reason>(ReadPerson.File file) ->
                ResponseEntity.ok(PersonResource.of(
                        file.id(),
                        file.numbers(),
                        file.assertions(),
                        rights.restricted(file.id()).keySet()));
        };
    }

    /** The words are sent and stand in no address; the same question may be asked twice. */
    @PostMapping("/api/people/searches")
    @Operation(summary = "Looks for people by whatever is known of them; changes nothing; needs a token")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoundPeople.class)))
    ResponseEntity<?> search(
            @RequestBody Search search, @Parameter(hidden = true) Page page, @Parameter(hidden = true) Reader reader) {
        Optional<ResponseEntity<?>> closed = closed(page, reader);
        if (closed.isPresent()) {
            return closed.get();
        }
        return switch (find.find(Objects.requireNonNullElse(search.words(), ""), reader)) {
            case Refused<Found, Reason>(Reason why) ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("words", why), page.language());
            case Done<Found, Reason>(Found found) ->
                ResponseEntity.ok(new FoundPeople(
                        found.people().stream().map(PeopleApi::resource).toList(), found.more()));
        };
    }

    private static FoundPerson resource(Found.Someone someone) {
        return new FoundPerson(
                Math.round(someone.best().bits() * 10) / 10.0,
                PersonResource.of(someone.id(), List.of(someone.id()), someone.assertions(), someone.restricted()));
    }

    @PostMapping("/api/people")
    @Operation(
            summary = "Asserts something about one person or many who are new to the own agency, up to 500 at once;"
                    + " needs a token and an Idempotency-Key")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TakenPeople.class)))
    ResponseEntity<?> register(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Asserted asserted,
            @Parameter(hidden = true) Page page,
            @Parameter(hidden = true) Reader reader) {
        List<Map<String, String>> people = Objects.requireNonNullElse(asserted.people(), List.of());
        return write.through(Permission.WRITE_PEOPLE, key, List.of("POST people", people), page, reader, () -> {
            if (people.isEmpty() || people.size() > RegisterMany.MOST) {
                return problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Map.of("people", Reason.of("person.api.how-many", RegisterMany.MOST)),
                        page.language());
            }
            List<RegisterMany.Taken> taken = register.register(people, reader);
            return ResponseEntity.ok(new TakenPeople(IntStream.range(0, taken.size())
                    .mapToObj(row -> resource(row + 1, taken.get(row), page))
                    .toList()));
        });
    }

    private static TakenPerson resource(int row, RegisterMany.Taken taken, Page page) {
        return new TakenPerson(
                row,
                taken.person().map(PersonId::written).orElse(null),
                taken.problems().stream().map(each -> problem(each, page)).toList());
    }

    private static RowProblem problem(Problem problem, Page page) {
        return new RowProblem(problem.column(), problem.reason().code(), page.say(problem.reason()));
    }

    private Optional<ResponseEntity<?>> closed(Page page, Reader reader) {
        HttpStatus status = reader.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
        return reader.refusal(Permission.READ_PEOPLE).map(why -> problems.of(status, why, page.language()));
    }
}
