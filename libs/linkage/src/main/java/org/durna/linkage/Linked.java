package org.durna.linkage;

/** What a linkage found: the groups, the pairs behind them, and how it came about. */
public record Linked(
        Table table,
        Model model,
        Blocking blocking,
        ScoredPairs pairs,
        long compared,
        Threshold threshold,
        Clusters clusters) {}
