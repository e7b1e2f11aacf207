package org.durna.linkage;

import java.util.List;

/** Finds the records that are one person: learn, choose how to search, compare, draw the line, group. */
public final class Linkage {
    private static final int ROUNDS = 20;
    private static final double MOST_RECOUNTED = 3;

    private final Mode mode;
    private final Settings settings;
    private final Threshold.Wish wish;
    private final List<KnownPair> known;

    public Linkage(Mode mode, Settings settings, Threshold.Wish wish) {
        this(mode, settings, wish, List.of());
    }

    private Linkage(Mode mode, Settings settings, Threshold.Wish wish, List<KnownPair> known) {
        this.mode = mode;
        this.settings = settings;
        this.wish = wish;
        this.known = List.copyOf(known);
    }

    public static Linkage within() {
        return new Linkage(Mode.WITHIN, Settings.usual(), new Threshold.Wish.Balance());
    }

    public static Linkage between() {
        return new Linkage(Mode.BETWEEN, Settings.usual(), new Threshold.Wish.Balance());
    }

    public static Linkage oneToOne() {
        return new Linkage(Mode.ONE_TO_ONE, Settings.usual(), new Threshold.Wish.Balance());
    }

    public Linkage threads(int count) {
        return new Linkage(mode, settings.withThreads(count), wish, known);
    }

    public Linkage precision(double atLeast) {
        return new Linkage(mode, settings, new Threshold.Wish.Precision(atLeast), known);
    }

    /** Learns how one person's records agree from pairs that people have labelled, not from the data alone. */
    public Linkage labelled(List<KnownPair> pairs) {
        return new Linkage(mode, settings, wish, pairs);
    }

    public Linked link(Table table) {
        Plan plan = plan(table);
        Comparing comparing = comparing(table, plan);
        Comparing.Brought brought = comparing.all();
        return decide(table, plan, comparing, brought);
    }

    /** What makes the result what it is, beside the records; the number of threads does not. */
    public String mark() {
        return mode + " " + settings.withThreads(1) + " " + wish + " " + known;
    }

    /** What is learnt before the comparing: the model and the search keys. */
    record Plan(Model model, Blocking.Chosen blocking) {}

    Plan plan(Table table) {
        FieldKeys fieldKeys = new FieldKeys(table, settings.threads());
        List<PairSample.Priced> prices = PairSample.price(table, mode, settings, fieldKeys);
        PairSample.Drawn drawn = PairSample.draw(table, mode, settings, fieldKeys, prices);
        Model model = known.isEmpty()
                ? Estimate.withoutLabels(table, mode, settings, drawn)
                : Estimate.fromLabels(table, mode, settings, drawn, known);
        double[] own = KindsOfPairs.onePerson(table, model, drawn);
        return new Plan(model, Blocking.choose(table, settings, fieldKeys, prices, drawn, own, table.pairs(mode)));
    }

    Comparing comparing(Table table, Plan plan) {
        return new Comparing(table, mode, settings, plan.blocking().keys(), plan.model());
    }

    Linked decide(Table table, Plan plan, Comparing comparing, Comparing.Brought brought) {
        Model model = recounted(plan.model(), brought.pairs());
        Blocking blocking =
                plan.blocking().report().withRecall(SearchRecall.estimate(table, comparing, brought.pairs()));
        Threshold threshold = Threshold.choose(brought.pairs(), blocking.estimatedRecall(), wish);
        double line = threshold.chosen().odds();
        Scorer scorer = new Scorer(table, new Scorer.Tables(table, model));
        Clusters clusters =
                Clusters.of(table, mode, brought.pairs(), line, (a, b) -> scorer.score(a, b, Double.NEGATIVE_INFINITY));
        return new Linked(table, model, blocking, brought.pairs(), brought.compared(), threshold, clusters);
    }

    /** The sample could only guess how many pairs are one person; now all candidates are compared, and they say. */
    private static Model recounted(Model model, ScoredPairs pairs) {
        double higher = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double share = Math.max(1, pairs.expected(higher)) / model.pairs();
            higher = Math.clamp(Model.log2(share / model.onePerson()), -MOST_RECOUNTED, MOST_RECOUNTED);
        }
        pairs.raise(higher);
        return model.withOnePerson(model.onePerson() * Math.pow(2, higher));
    }
}
