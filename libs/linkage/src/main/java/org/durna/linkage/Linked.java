package org.durna.linkage;

/** What a linkage found: the groups, the pairs behind them, and how it came about. */
public record Linked(
        Table table,
        Model model,
        Blocking blocking,
        ScoredPairs pairs,
        long compared,
        Threshold threshold,
        Clusters clusters) {

    /** So many pairs nearest to the line, by their place in {@link #pairs()}: where a person's look is worth most. */
    public int[] doubtful(int count) {
        double line = threshold.chosen().odds();
        return java.util.stream.IntStream.range(0, pairs.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> Math.abs(pairs.odds(i) - line)))
                .limit(count)
                .mapToInt(i -> i)
                .toArray();
    }

    /** Why two rows are, or are not, one person. */
    public Explanation explain(int one, int other) {
        return new Scorer(table, new Scorer.Tables(table, model)).explain(one, other);
    }
}
