package org.durna.person.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.person.RegisterPerson;
import org.durna.person.RegisterPerson.Refusal;
import org.durna.person.Source;
import org.durna.person.intake.reading.RawRow;
import org.durna.person.intake.reading.ReadPeople;
import org.durna.person.intake.reading.ReadRow;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;

/**
 * A keeper's program asserts something about one person or many, by the fields of an import and by its rules. Each is taken or refused by
 * itself. Nobody sits there to be asked whether it is somebody known: everybody comes as somebody new, and the queue of likenesses asks.
 */
@Service
public class RegisterMany {
    /** So many at once; a file takes a million. */
    public static final int MOST = 500;

    private static final List<String> HEADER =
            Arrays.stream(Field.values()).map(Field::code).toList();
    private static final Columns COLUMNS = columns();

    private final RegisterPerson register;
    private final StagePeople.HowToRead how;

    RegisterMany(RegisterPerson register, StagePeople.HowToRead how) {
        this.register = register;
        this.how = how;
    }

    /**
     * What became of one of them.
     *
     * @param person under which number they are known; empty where they were refused
     * @param problems why they were refused, or what is odd and was kept
     */
    public record Taken(Optional<PersonId> person, List<Problem> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    /** @param people what stands in each field, by the codes of {@link Field} */
    public List<Taken> register(List<Map<String, String>> people, Reader reader) {
        LocalDate today = LocalDate.now(how.clock());
        ReadPeople reading = new ReadPeople(COLUMNS, HEADER, today, today, how.personalNumbers());
        List<Taken> taken = new ArrayList<>(people.size());
        for (Map<String, String> person : people) {
            taken.add(unknownField(person)
                    .map(RegisterMany::refused)
                    .orElseGet(() -> register(reading.read(row(taken.size(), person)), reader)));
        }
        return taken;
    }

    private Taken register(ReadRow row, Reader reader) {
        return switch (row) {
            case ReadRow.Bad bad -> refused(bad.problem());
            case ReadRow.Good good -> {
                AgencyCode keeper = Objects.requireNonNull(reader.agency());
                Source source = new Source(keeper, good.key(), good.dated());
                yield switch (register.register(
                        new RegisterPerson.Command(source, good.said(), Optional.empty(), ""), reader)) {
                    case Done<PersonId, Refusal>(PersonId person) -> new Taken(Optional.of(person), good.oddities());
                    case Refused<PersonId, Refusal>(Refusal why) -> refused(problem(why, good.key()));
                };
            }
        };
    }

    private static Problem problem(Refusal why, String key) {
        return switch (why) {
            case Refusal.NumberTaken(PersonId person) ->
                new Problem(Field.NUMBER.code(), key, Reason.of("person.number-taken", person.written()));
            case Refusal.NoSuchPerson() -> new Problem("", "", Reason.of("person.unknown"));
            case Refusal.NotAllowed(Reason reason) -> new Problem("", "", reason);
        };
    }

    private static Taken refused(Problem problem) {
        return new Taken(Optional.empty(), List.of(problem));
    }

    private static Optional<Problem> unknownField(Map<String, String> person) {
        return person.keySet().stream()
                .filter(field -> !HEADER.contains(field))
                .findFirst()
                .map(field -> new Problem(field, "", Reason.of("person.api.unknown-field", field)));
    }

    private static RawRow row(int number, Map<String, String> person) {
        return new RawRow(
                number + 1,
                "",
                HEADER.stream().map(field -> person.getOrDefault(field, "")).toList(),
                null);
    }

    private static Columns columns() {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            places.put(field, field.ordinal());
        }
        return new Columns(places);
    }
}
