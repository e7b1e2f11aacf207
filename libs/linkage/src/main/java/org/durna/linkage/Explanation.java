package org.durna.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why two records are, or are not, taken for one person: the odds before looking, what each field adds or takes,
 * what a family's or twins' likeness explains as well, and the sum. All in bits: one bit doubles the odds.
 */
public record Explanation(
        String one, String other, double before, List<Contribution> contributions, double likeness, double sum) {

    /** What one field brought. */
    public record Contribution(Field field, String one, String other, String level, double bits, Wording wording) {}

    /** More to say than the level, in a language. */
    public interface Wording {
        Optional<String> in(Locale language);
    }

    public Explanation {
        contributions = List.copyOf(contributions);
    }

    public double probability() {
        return ScoredPairs.probability(sum);
    }
}
