package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.durna.access.AgencyCode;
import org.durna.person.Seal.What;
import org.durna.person.rules.Parameters;
import org.durna.person.rules.Places;
import org.durna.person.rules.Query;
import org.durna.person.rules.ReadQuery;
import org.durna.person.rules.SearchPlan;
import org.durna.person.rules.SearchPlan.Together;
import org.durna.person.rules.Weigh;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.GlanceRows;
import org.durna.person.store.GlanceRows.Glance;
import org.durna.person.store.PersonRows;
import org.durna.person.store.SealRows;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds what was looked for and written down against those who are sealed, and tells their keepers. It runs behind whoever looked, who
 * waits for nothing and learns nothing.
 */
@Component
class AlertKeepers {
    private static final int TOGETHER = 100;

    private final AssertionRows rows;
    private final PersonRows persons;
    private final GlanceRows glances;
    private final SealRows seals;
    private final Places places;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertKeepers(
            AssertionRows rows,
            PersonRows persons,
            GlanceRows glances,
            SealRows seals,
            Places places,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.glances = glances;
        this.seals = seals;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All looks that wait. */
    void all() {
        InSteps.untilDone(transaction, this::some);
    }

    private boolean some() {
        List<Glance> taken = glances.take(TOGETHER);
        if (!taken.isEmpty() && persons.anySealed()) {
            taken.forEach(this::wasLookedFor);
        }
        return taken.size() == TOGETHER;
    }

    private void wasLookedFor(Glance glance) {
        ReadQuery reading = new ReadQuery(places, clock);
        glance.words().map(reading::read).ifPresent(query -> meant(query, glance));
        glance.said().ifPresent(said -> meant(Query.about(said, said.presentName()), glance));
    }

    private void meant(Query query, Glance glance) {
        AgencyCode agency = glance.agency().orElse(null);
        meant(query)
                .forEach(
                        (person, bits) -> tell(person, glance.sight(), What.SEARCHED, agency, null, bits, glance.at()));
    }

    /** Somebody was written down who may be somebody sealed. */
    void wasWrittenDown(Assertion newcomer) {
        if (persons.anySealed()) {
            Particulars said = newcomer.particulars();
            meant(Query.about(said, said.presentName()))
                    .forEach((person, bits) -> tell(
                            person,
                            Sight.open(),
                            What.REGISTERED,
                            newcomer.source().keeper(),
                            newcomer.origin(),
                            bits,
                            clock.instant()));
        }
    }

    /** Who among the sealed is likely to be meant, and how much speaks for it. */
    private Map<PersonId, Double> meant(Query query) {
        Weigh weigh = new Weigh(query, places);
        Map<PersonId, Double> likely = new HashMap<>();
        for (Set<Together> step : SearchPlan.of(query, places)) {
            for (Assertion assertion : rows.sealedBearing(step, Parameters.MOST_LOOKED_AT)) {
                weigh.weigh(assertion)
                        .filter(hit -> hit.bits() >= Parameters.WORTH_AN_ALERT)
                        .ifPresent(hit -> likely.merge(assertion.person(), hit.bits(), Math::max));
            }
        }
        return likely;
    }

    /** Who looked before the seal saw them anyway. */
    private boolean wasSealed(PersonId person, AgencyCode keeper, Instant at) {
        return seals.upon(persons.in(person), keeper)
                .filter(seal -> !seal.at().isAfter(at))
                .isPresent();
    }

    private void tell(
            PersonId person,
            Sight sight,
            What what,
            @Nullable AgencyCode agency,
            @Nullable PersonId newcomer,
            double bits,
            Instant at) {
        persons.sealedFor(person)
                .filter(keeper -> !keeper.equals(sight.keeper()))
                .filter(keeper -> wasSealed(person, keeper, at))
                .ifPresent(keeper -> seals.insert(
                        new Seal.Alert(UUID.randomUUID(), person, keeper, what, agency, newcomer, bits, at, false)));
    }
}
