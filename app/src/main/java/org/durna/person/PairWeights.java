package org.durna.person;

import org.durna.linkage.Explanation;
import org.durna.linkage.Measure;
import org.durna.linkage.Table;
import org.durna.linkage.people.SyntheticPeople;
import org.durna.person.rules.PairCells;
import org.durna.person.store.AssertionRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much each field of two assertions says for or against one person. What a field says was learnt from invented people, of whom it
 * is known who is who: so the weights are the same on every installation. How rare a duplicate is depends on how many are here.
 */
@Component
class PairWeights {
    private static final int INVENTED = 6_000;
    private static final long SEED = 1;

    /** With this many more people than before, two at random are one so much more rarely that it has to be told. */
    private static final double GROWN = 1.5;

    private final AssertionRows rows;
    private @Nullable Measure learnt;
    private @Nullable Among among;

    private record Among(Measure measure, long records) {}

    PairWeights(AssertionRows rows) {
        this.rows = rows;
    }

    Explanation explain(Assertion one, Assertion other) {
        return measure().explain(record(one), record(other));
    }

    private static Measure.Record record(Assertion assertion) {
        return new Measure.Record(assertion.id().value().toString(), PairCells.of(assertion.particulars()));
    }

    private synchronized Measure measure() {
        long records = Math.max(INVENTED, rows.estimatedCount());
        Among before = among;
        if (before != null && records < GROWN * before.records()) {
            return before.measure();
        }
        Measure measure = learn().among(records);
        among = new Among(measure, records);
        return measure;
    }

    private Measure learn() {
        Measure before = learnt;
        if (before != null) {
            return before;
        }
        Table.Builder table = new Table.Builder(PairCells.SCHEMA);
        SyntheticPeople.seeded(SEED)
                .write(
                        INVENTED,
                        made -> MadePerson.particulars(made)
                                .ifPresent(said -> table.add(0, "" + table.rows(), PairCells.of(said))));
        Measure measure = Measure.of(table.build());
        learnt = measure;
        return measure;
    }
}
