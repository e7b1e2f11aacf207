package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.OnThePlatform;
import org.durna.access.Permission;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.person.ReadPerson.File;
import org.durna.person.store.PersonLetterRows;
import org.durna.shared.Language;
import org.durna.shared.Outcome.Done;
import org.durna.shared.PersonId;
import org.durna.shared.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is decided and taken back in whatever order: everybody stands with whom the decisions in force say, and has what is theirs. */
@OnThePlatform
class MergeHistoriesStoryTest {
    private static final int PEOPLE = 9;
    private static final int STEPS = 60;
    private static final Reader CLERK = new Reader(
            new AccountName("kamran.abbasov"),
            new AgencyCode("AZ-SMS"),
            Visibility.PARTIES,
            java.util.Set.of(Permission.READ_PEOPLE, Permission.WRITE_PEOPLE),
            Purpose.REGISTRATION);

    private final RegisterPerson register = PlatformForTests.bean(RegisterPerson.class);
    private final DecidePair decide = PlatformForTests.bean(DecidePair.class);
    private final ReadPerson read = PlatformForTests.bean(ReadPerson.class);
    private final IssueOwnFile letter = PlatformForTests.bean(IssueOwnFile.class);
    private final PersonLetterRows rows = PlatformForTests.bean(PersonLetterRows.class);

    private final List<PersonId> people = new ArrayList<>();
    private final List<PairDecision> standing = new ArrayList<>();
    private final Map<LetterId, PersonId> letters = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybodyKeepsWhatIsTheirs(long seed) {
        Random lot = new Random(seed);
        IntStream.range(0, PEOPLE).forEach(number -> people.add(register(seed, number)));
        for (int step = 0; step < STEPS; step++) {
            if (!standing.isEmpty() && lot.nextInt(10) < 4) {
                takeBack(standing.remove(lot.nextInt(standing.size())));
            } else {
                Verdict verdict = lot.nextInt(10) < 8 ? Verdict.SAME : Verdict.NOT_THE_SAME;
                decide(people.get(lot.nextInt(PEOPLE)), people.get(lot.nextInt(PEOPLE)), verdict);
            }
            if (step % 7 == 0) {
                handOver(people.get(lot.nextInt(PEOPLE)));
            }
            check(seed);
        }
        while (!standing.isEmpty()) {
            takeBack(standing.removeLast());
        }
        check(seed);
        assertThat(people)
                .allSatisfy(person -> assertThat(file(person).numbers()).containsExactly(person));
    }

    private PersonId register(long seed, int number) {
        Particulars said = new Particulars(
                List.of(new AssertedName(AssertedName.Use.PRESENT, "Tarixçə" + (char) ('a' + seed), "Murad", "")),
                Sex.MALE,
                PartialDate.of(LocalDate.of(1981, 1, 1)),
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                null);
        Source source = new Source(new AgencyCode("AZ-SMS"), key(seed, number), LocalDate.of(2026, 11, 1));
        if (register.register(new RegisterPerson.Command(source, said, Optional.empty(), ""), CLERK)
                instanceof Done(PersonId person)) {
            return person;
        }
        throw new AssertionError("not registered");
    }

    private static String key(long seed, int number) {
        return "H-" + seed + "-" + number;
    }

    private void decide(PersonId one, PersonId other, Verdict verdict) {
        DecidePair.Command command = new DecidePair.Command(one, other, verdict, "by lot", Optional.empty());
        if (decide.decide(command, CLERK) instanceof Done(PairDecision decision)) {
            if (decision.second() == PairDecision.Second.NOT_NEEDED) {
                standing.add(decision);
            } else {
                takeBack(decision);
            }
        }
    }

    /** The paper says what is held about the person then, and stays with whom it was addressed to. */
    private void handOver(PersonId person) {
        File file = file(person);
        AssertionId own = file.assertions().stream()
                .filter(each -> each.origin().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
        IssueOwnFile.Press press = (held, language, at) -> {
            assertThat(written(held.numbers())).containsExactlyInAnyOrderElementsOf(written(file.numbers()));
            return new byte[] {1};
        };
        IssueOwnFile.Command command = new IssueOwnFile.Command(file.id(), own, new Language("en"), "a passport");
        if (letter.issue(command, press, CLERK) instanceof Done(LetterId id)) {
            letters.put(id, person);
        } else {
            throw new AssertionError("not issued");
        }
    }

    private void takeBack(PairDecision decision) {
        assertThat(decide.takeBack(decision.id(), "by lot", CLERK)).isInstanceOf(Done.class);
    }

    private void check(long seed) {
        int[] groups = groups();
        for (int number = 0; number < PEOPLE; number++) {
            PersonId person = people.get(number);
            int group = groups[number];
            List<PersonId> together = people.stream()
                    .filter(each -> groups[people.indexOf(each)] == group)
                    .toList();
            File file = file(person);
            assertThat(new TreeSet<>(written(file.numbers()))).isEqualTo(new TreeSet<>(written(together)));
            assertThat(rows.lettersOf(file.id(), Sight.open()))
                    .extracting(Letter::id)
                    .containsExactlyInAnyOrderElementsOf(letters.entrySet().stream()
                            .filter(each -> together.contains(each.getValue()))
                            .map(Map.Entry::getKey)
                            .toList());
            assertThat(file.assertions())
                    .extracting(assertion -> assertion.source().key())
                    .containsExactlyInAnyOrderElementsOf(together.stream()
                            .map(each -> key(seed, people.indexOf(each)))
                            .toList());
            assertThat(file.assertions())
                    .allSatisfy(assertion -> assertThat(assertion.origin())
                            .isEqualTo(people.get(
                                    Integer.parseInt(assertion.source().key().substring(4)))));
        }
    }

    private static List<String> written(List<PersonId> people) {
        return people.stream().map(PersonId::written).toList();
    }

    /** By the plainest way there is: everybody takes the least group of whoever they are bound to, until nothing changes. */
    private int[] groups() {
        int[] groups = IntStream.range(0, PEOPLE).toArray();
        for (int round = 0; round < PEOPLE; round++) {
            standing.stream().filter(each -> each.verdict() == Verdict.SAME).forEach(each -> {
                int one = people.indexOf(each.one());
                int other = people.indexOf(each.other());
                int least = Math.min(groups[one], groups[other]);
                groups[one] = least;
                groups[other] = least;
            });
        }
        return groups;
    }

    private File file(PersonId person) {
        if (read.read(person, CLERK) instanceof Done(File file)) {
            return file;
        }
        throw new AssertionError("not there");
    }
}
