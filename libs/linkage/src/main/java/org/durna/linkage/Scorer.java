package org.durna.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.linkage.compare.SpelledNameComparison;

/**
 * The weight of a pair: the evidence of its fields, less what a family's or twins' likeness would explain as well.
 * One per thread.
 */
final class Scorer {
    private final Table table;
    private final PairComparer comparer;
    private final int width;
    private final float[][] weights;
    private final float[] most;
    private final float[][] rarity;
    private final float[] unseen;
    private final int[] order;
    private final Kind.Bearer[] bearers;
    private final double logOnePerson;
    private final double familyOdds;
    private final double twinOdds;
    private final double restOdds;
    private final int[] waiting;
    private final float[] found;

    Scorer(Table table, Tables tables) {
        this.table = table;
        this.comparer = new PairComparer(table);
        this.width = table.width;
        this.weights = tables.weights;
        this.rarity = tables.rarity;
        this.unseen = tables.unseen;
        this.most = tables.most;
        this.order = tables.order;
        this.bearers = tables.bearers;
        Model model = tables.model;
        this.logOnePerson = Model.log2(model.onePerson());
        this.familyOdds = model.family();
        this.twinOdds = model.twins();
        this.restOdds = 1 - model.family() - model.twins() - model.onePerson();
        this.waiting = new int[width];
        this.found = new float[width];
    }

    /** What all threads share: the weights of the levels, and of each value by its rarity. */
    static final class Tables {
        final Model model;
        final float[][] weights;
        final float[][] rarity;
        /** Of a value that stands nowhere in the table. */
        final float[] unseen;

        final float[] most;
        final int[] order;
        final Kind.Bearer[] bearers;

        Tables(Table table, Model model) {
            this.model = model;
            int width = table.width;
            weights = new float[width][];
            rarity = new float[width][];
            unseen = new float[width];
            most = new float[width];
            bearers = new Kind.Bearer[width];
            for (int f = 0; f < width; f++) {
                Column column = table.columns.get(f);
                bearers[f] = column.field.kind().bearer();
                int levels = column.comparison.levels().size();
                weights[f] = new float[levels];
                for (int level = 0; level < levels; level++) {
                    weights[f][level] = (float) model.weight(f, level);
                    if (level < levels - 1) {
                        most[f] = Math.max(most[f], weights[f][level]);
                    }
                }
                rarity[f] = new float[column.size()];
                double same = model.m().get(f)[levels - 1];
                float[] chance = Rarity.of(table, f);
                unseen[f] = (float) Model.log2(same / Rarity.unseen(table, f));
                for (int v = 1; v < rarity[f].length; v++) {
                    rarity[f][v] = (float) Model.log2(same / chance[v]);
                }
            }
            order = java.util.stream.IntStream.range(0, width)
                    .boxed()
                    .sorted(java.util.Comparator.comparingInt(
                            f -> cost(table.columns.get(f).field.kind())))
                    .mapToInt(f -> f)
                    .toArray();
        }

        private static int cost(Kind kind) {
            return switch (kind) {
                case CATEGORY -> 0;
                case DATE -> 1;
                case IDENTIFIER, NUMBER, CONTACT -> 2;
                case GIVEN_NAME, SURNAME, PATRONYMIC -> 3;
                case PLACE, TEXT -> 4;
            };
        }
    }

    /** The log2 of the odds that the two are one person; or less than the floor, as soon as it can be no more. */
    double score(int one, int other, double floor) {
        double sum = logOnePerson;
        double hope = 0;
        int waits = 0;
        boolean namesDiffer = comparer.hasBothNames();
        for (int i = 0; i < width; i++) {
            int f = order[i];
            int a = table.number(one, f);
            int b = table.number(other, f);
            found[f] = 0;
            if (a != 0 && b != 0) {
                int same = table.columns.get(f).same(a);
                if (same == table.columns.get(f).same(b)) {
                    found[f] = rarity[f][same];
                    sum += found[f];
                    if (f == comparer.given() || f == comparer.surname()) {
                        namesDiffer = false;
                    }
                } else {
                    waiting[waits++] = f;
                    hope += most[f];
                }
            }
        }
        for (int i = 0; i < waits; i++) {
            if (sum + hope < floor) {
                return sum + hope;
            }
            int f = waiting[i];
            int level = comparer.level(f, table.number(one, f), table.number(other, f));
            if (level > 0 && (f == comparer.given() || f == comparer.surname())) {
                namesDiffer = false;
            }
            found[f] = weights[f][level];
            sum += found[f];
            hope -= most[f];
        }
        if (namesDiffer && comparer.isSwapped(one, other)) {
            sum += swap();
        }
        return sum - likeness(found);
    }

    /** The score of a row against a record that is not in the table. */
    double scoreAgainst(Value[] values, int[] same, int row) {
        double sum = logOnePerson;
        boolean namesDiffer = comparer.hasBothNames();
        for (int f = 0; f < width; f++) {
            Column column = table.columns.get(f);
            Value theirs = column.value(table.number(row, f));
            found[f] = 0;
            if (values[f] != Value.NOTHING && theirs != Value.NOTHING) {
                boolean equal = values[f].normal().equals(theirs.normal());
                int level = equal ? column.comparison.same() : column.comparison.level(values[f], theirs);
                found[f] = equal ? rarity[f][same[f]] : weights[f][level];
                sum += found[f];
                if (level > 0 && (f == comparer.given() || f == comparer.surname())) {
                    namesDiffer = false;
                }
            }
        }
        if (namesDiffer && comparer.isSwapped(values[comparer.given()], values[comparer.surname()], row)) {
            sum += swap();
        }
        return sum - likeness(found);
    }

    /** Two records of which neither need be in the table: what each field brings by what the table taught. */
    Explanation explain(Measure.Record one, Value[] ofOne, Measure.Record other, Value[] ofOther) {
        double sum = logOnePerson;
        int[] agreement = new int[width];
        boolean namesDiffer = comparer.hasBothNames();
        for (int f = 0; f < width; f++) {
            Column column = table.columns.get(f);
            found[f] = 0;
            if (ofOne[f] != Value.NOTHING && ofOther[f] != Value.NOTHING) {
                boolean equal = ofOne[f].normal().equals(ofOther[f].normal());
                int level = equal ? column.comparison.same() : column.comparison.level(ofOne[f], ofOther[f]);
                found[f] = equal ? rarity(f, column.sameAs(ofOne[f])) : weights[f][level];
                agreement[f] = 1 + level;
                sum += found[f];
                if (level > 0 && (f == comparer.given() || f == comparer.surname())) {
                    namesDiffer = false;
                }
            }
        }
        if (namesDiffer
                && comparer.isSwapped(
                        ofOne[comparer.given()],
                        ofOne[comparer.surname()],
                        ofOther[comparer.given()],
                        ofOther[comparer.surname()])) {
            sum += swap();
            agreement[comparer.given()] = 1 + SpelledNameComparison.SWAPPED;
            agreement[comparer.surname()] = 0;
        }
        List<Explanation.Contribution> contributions = new ArrayList<>();
        for (int f = 0; f < width; f++) {
            contributions.add(contribution(f, agreement[f], ofOne[f], ofOther[f]));
        }
        double likeness = likeness(found);
        return new Explanation(one.id(), other.id(), logOnePerson, contributions, -likeness, sum - likeness);
    }

    private float rarity(int field, int same) {
        return same == 0 ? unseen[field] : rarity[field][same];
    }

    /** Given name and surname changed places: the one says so, the other is silent. What this adds to the sum. */
    private float swap() {
        float before = found[comparer.given()] + found[comparer.surname()];
        found[comparer.given()] = weights[comparer.given()][SpelledNameComparison.SWAPPED];
        found[comparer.surname()] = 0;
        return found[comparer.given()] - before;
    }

    /** By how many bits a family's or twins' likeness explains the same agreement. */
    double likeness(float[] byField) {
        double family = 0;
        double twins = 0;
        for (int f = 0; f < width; f++) {
            if (bearers[f] == Kind.Bearer.FAMILY) {
                family += byField[f];
                twins += byField[f];
            } else if (bearers[f] == Kind.Bearer.TWINS) {
                twins += byField[f];
            }
        }
        return Model.log2(restOdds + familyOdds * Math.pow(2, family) + twinOdds * Math.pow(2, twins));
    }

    /** The same score with what each field brought to it. */
    Explanation explain(int one, int other) {
        double odds = score(one, other, Double.NEGATIVE_INFINITY);
        long pattern = comparer.pattern(one, other);
        List<Explanation.Contribution> contributions = new ArrayList<>();
        for (int f = 0; f < width; f++) {
            Column column = table.columns.get(f);
            contributions.add(contribution(
                    f,
                    PairComparer.at(pattern, f),
                    column.value(table.number(one, f)),
                    column.value(table.number(other, f))));
        }
        return new Explanation(table.id(one), table.id(other), logOnePerson, contributions, -likeness(found), odds);
    }

    private Explanation.Contribution contribution(int f, int agreement, Value left, Value right) {
        Column column = table.columns.get(f);
        String level = agreement == 0 ? "empty" : column.comparison.levels().get(agreement - 1);
        return new Explanation.Contribution(
                column.field, left.shown(), right.shown(), level, found[f], wording(column, agreement, left, right));
    }

    private static Explanation.Wording wording(Column column, int agreement, Value left, Value right) {
        return agreement == 0
                ? language -> Optional.empty()
                : language -> column.comparison.words(left, right, language);
    }

    PairComparer comparer() {
        return comparer;
    }
}
