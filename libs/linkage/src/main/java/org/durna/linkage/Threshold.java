package org.durna.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Where to draw the line, and how often a decision there is wrong, as the model itself estimates it without truth.
 * A pair above the line counts as one person by its probability, and so do those below.
 */
public record Threshold(List<Point> curve, Point chosen) {
    private static final double STEP = 0.5;

    /** A line: log2 of the odds, the probability there, pairs above it, and the estimated precision and recall. */
    public record Point(double odds, double probability, long pairs, double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** What is asked of the line. */
    public sealed interface Wish {
        /** The best balance of precision and recall; never a pair that is more likely two persons than one. */
        record Balance() implements Wish {}

        /** As much recall as can be had at this precision. */
        record Precision(double atLeast) implements Wish {}
    }

    public Threshold {
        curve = List.copyOf(curve);
    }

    static Threshold choose(ScoredPairs pairs, double foundByBlocking, Wish wish) {
        int[] order = pairs.byOdds();
        double all = 0;
        for (int i = 0; i < pairs.size(); i++) {
            all += pairs.probability(i);
        }
        double expected = Math.max(1e-9, all / Math.max(1e-9, foundByBlocking));
        List<Point> curve = new ArrayList<>();
        double right = 0;
        int above = 0;
        for (double line = 40; line >= -9.5; line -= STEP) {
            while (above < order.length && pairs.odds(order[above]) >= line) {
                right += pairs.probability(order[above++]);
            }
            double precision = above == 0 ? 1 : right / above;
            curve.add(new Point(line, ScoredPairs.probability(line), above, precision, right / expected));
        }
        return new Threshold(curve, chosen(curve, wish));
    }

    private static Point chosen(List<Point> curve, Wish wish) {
        Point best = curve.getFirst();
        for (Point point : curve) {
            boolean better = switch (wish) {
                case Wish.Balance() -> point.odds() >= 0 && point.f1() > best.f1();
                case Wish.Precision(double least) -> point.precision() >= least && point.recall() > best.recall();
            };
            best = better ? point : best;
        }
        return best;
    }
}
