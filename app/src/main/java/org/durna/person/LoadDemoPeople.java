package org.durna.person;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;
import org.durna.pack.Pack;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PairDecisionRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.SealRows;
import org.durna.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty registry of a demonstration: those that the pack writes out at once, thousands more once the first page can be seen. */
@Component
class LoadDemoPeople {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("make-demo-people");

    private static final String MADE = "made-";
    private static final int TOGETHER = 2_000;

    private final Pack pack;
    private final AssertionRows rows;
    private final PersonRows persons;
    private final PairDecisionRows decisions;
    private final SealRows seals;
    private final KeysOfParticulars keys;
    private final PersonSettings settings;
    private final SchedulerClient jobs;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    LoadDemoPeople(
            Pack pack,
            AssertionRows rows,
            PersonRows persons,
            PairDecisionRows decisions,
            SealRows seals,
            KeysOfParticulars keys,
            PersonSettings settings,
            SchedulerClient jobs,
            Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.persons = persons;
        this.decisions = decisions;
        this.seals = seals;
        this.keys = keys;
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    void load() {
        if (!pack.has(DemoPeople.FILE) || !persons.isEmpty()) {
            return;
        }
        DemoPeople file = pack.read(DemoPeople.FILE, DemoPeople.class);
        Instant at = now();
        Making making = new Making(file, at);
        for (int number = 0; number < file.people().size(); number++) {
            String truth = "written-" + number;
            file.people().get(number).forEach(said -> making.add(truth, said.source(), said.particulars()));
        }
        making.finish();
        Objects.requireNonNullElse(file.sealed(), List.<DemoPeople.Sealed>of()).forEach(each -> seal(each, at));
        if (wanted(file) > 0) {
            jobs.scheduleIfNotExists(TASK.instance("all").scheduledTo(at));
        }
    }

    /** All or none: a start that was cut off begins anew. */
    @Transactional
    void make() {
        DemoPeople file = pack.read(DemoPeople.FILE, DemoPeople.class);
        Instant at = now();
        LocalDate today = LocalDate.ofInstant(at, clock.getZone());
        Making making = new Making(file, at);
        SyntheticPeople.seeded(file.made().seed()).write(wanted(file), made -> {
            boolean stillTwo =
                    Math.floorMod(made.id().hashCode(), 100) < file.made().stillTwo();
            String truth = stillTwo ? made.id() : made.person();
            MadePerson.particulars(made).ifPresent(said -> making.add(truth, source(made, file, today), said));
        });
        making.finish();
    }

    /** Each assertion about somebody written down with it; whoever is known to be the same stands in one bundle, by a decision that can be taken back. */
    private final class Making {
        private final DemoPeople file;
        private final Instant at;
        private final Map<String, PersonId> known = new HashMap<>();
        private final List<AssertionRows.New> waiting = new ArrayList<>();
        private final List<PairDecision> same = new ArrayList<>();
        private long written;

        Making(DemoPeople file, Instant at) {
            this.file = file;
            this.at = at;
        }

        void add(String truth, Source source, Particulars said) {
            Optional<PersonId> first = Optional.ofNullable(known.get(truth));
            PersonId origin = persons.insertSomebody(at.plus(written++, ChronoUnit.MICROS), lot, first);
            known.putIfAbsent(truth, origin);
            first.ifPresent(person -> same.add(same(person, origin)));
            Assertion assertion = new Assertion(
                    new AssertionId(UUID.randomUUID()), origin, first.orElse(origin), source, said, at, true);
            waiting.add(new AssertionRows.New(assertion, keys.of(said), new AccountName(file.account())));
            if (waiting.size() >= TOGETHER) {
                finish();
            }
        }

        private PairDecision same(PersonId first, PersonId again) {
            return PairDecision.about(
                    first,
                    again,
                    Verdict.SAME,
                    file.why(),
                    null,
                    new AccountName(file.account()),
                    file.agency(),
                    at,
                    PairDecision.Second.NOT_NEEDED);
        }

        void finish() {
            rows.insert(waiting);
            decisions.insert(same);
            waiting.clear();
            same.clear();
        }
    }

    private void seal(DemoPeople.Sealed sealed, Instant at) {
        PersonId person =
                rows.ofKeeper(sealed.keeper(), sealed.number(), Sight.open()).orElseThrow();
        seals.insert(new Seal(
                UUID.randomUUID(),
                person,
                sealed.protector(),
                sealed.ground(),
                new AccountName(sealed.by()),
                at,
                null));
        seals.whole(persons.in(person), sealed.protector());
    }

    private int wanted(DemoPeople file) {
        Integer set = settings.demoPeople();
        return set == null ? file.made().assertions() : set;
    }

    private static Source source(PersonRecord made, DemoPeople file, LocalDate today) {
        int daysAgo = Math.floorMod(made.id().hashCode() * 31, 5_000);
        return new Source(
                java.util.Objects.requireNonNull(
                        file.registers().get(made.cell("register")), "no keeper of that register"),
                MADE + made.id(),
                today.minusDays(daysAgo));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
