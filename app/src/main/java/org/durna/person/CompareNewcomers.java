package org.durna.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.durna.linkage.Explanation;
import org.durna.person.rules.PairRules;
import org.durna.person.rules.Parameters;
import org.durna.person.rules.Places;
import org.durna.person.rules.SearchPlan;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.PossibleDuplicateRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what is new or was changed with what is here, and puts what may be one person before somebody. */
@Component
class CompareNewcomers {
    private static final int TOGETHER = 100;

    private final AssertionRows rows;
    private final PersonRows persons;
    private final PossibleDuplicateRows duplicates;
    private final PairWeights weights;
    private final PairRules rules;
    private final DecidePair decide;
    private final AlertKeepers alerts;
    private final Places places;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CompareNewcomers(
            AssertionRows rows,
            PersonRows persons,
            PossibleDuplicateRows duplicates,
            PairWeights weights,
            PairRules rules,
            DecidePair decide,
            AlertKeepers alerts,
            Places places,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.duplicates = duplicates;
        this.weights = weights;
        this.rules = rules;
        this.decide = decide;
        this.alerts = alerts;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that waits, some at a time: what was compared before a stop stays compared. */
    void all() {
        InSteps.untilDone(transaction, this::some);
    }

    /** Answers whether there may be more. */
    private boolean some() {
        if (!persons.mayCompare()) {
            return false;
        }
        List<Assertion> waiting = rows.toCompare(TOGETHER);
        waiting.forEach(this::compare);
        rows.wereCompared(waiting);
        return waiting.size() == TOGETHER;
    }

    private void compare(Assertion one) {
        duplicates.forget(one.id());
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, clock.getZone());
        List<PossibleDuplicate.Pair> pairs = new ArrayList<>();
        for (Assertion other :
                rows.bearing(SearchPlan.near(one.particulars(), places), Parameters.MOST_COMPARED, Sight.open())) {
            boolean another = !other.id().equals(one.id()) && !other.person().equals(one.person());
            if (another && PairRules.mayBeProposed(one.particulars(), other.particulars())) {
                Explanation why = weights.explain(one, other);
                boolean linked = rules.mayBeLinkedByMachine(one, other, today)
                        && decide.linkByMachine(one, other, why.sum(), Parameters.WHY_LINKED);
                if (!linked && why.sum() >= Parameters.WORTH_A_LOOK) {
                    pairs.add(new PossibleDuplicate.Pair(one.id(), other.id(), why.sum()));
                }
            }
        }
        duplicates.save(pairs, at);
        alerts.wasWrittenDown(one);
    }
}
