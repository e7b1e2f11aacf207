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
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;
import org.durna.pack.Pack;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PersonRows;
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
    private final KeysOfParticulars keys;
    private final PersonSettings settings;
    private final SchedulerClient jobs;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    LoadDemoPeople(
            Pack pack,
            AssertionRows rows,
            PersonRows persons,
            KeysOfParticulars keys,
            PersonSettings settings,
            SchedulerClient jobs,
            Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.persons = persons;
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
        for (List<DemoPeople.Written> person : file.people()) {
            PersonId id = persons.insertSomebody(at, lot);
            rows.insert(person.stream()
                    .map(said -> row(id, said.source(), said.particulars(), at, file))
                    .toList());
        }
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
        Map<String, PersonId> known = new HashMap<>();
        List<AssertionRows.New> waiting = new ArrayList<>();
        SyntheticPeople.seeded(file.made().seed()).write(wanted(file), made -> {
            MadePerson.particulars(made).ifPresent(said -> {
                boolean stillTwo =
                        Math.floorMod(made.id().hashCode(), 100) < file.made().stillTwo();
                PersonId id = stillTwo
                        ? persons.insertSomebody(at, lot)
                        : known.computeIfAbsent(made.person(), truth -> persons.insertSomebody(at, lot));
                waiting.add(row(id, source(made, file, today), said, at, file));
            });
            if (waiting.size() >= TOGETHER) {
                rows.insert(waiting);
                waiting.clear();
            }
        });
        rows.insert(waiting);
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

    private AssertionRows.New row(PersonId id, Source source, Particulars said, Instant at, DemoPeople file) {
        Assertion assertion = new Assertion(new AssertionId(UUID.randomUUID()), id, id, source, said, at, true);
        return new AssertionRows.New(assertion, keys.of(said), new AccountName(file.account()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
