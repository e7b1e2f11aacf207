package org.durna.person;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.shared.PersonId;

/**
 * Two people of whom the machine thinks that they may be one: somebody should look.
 *
 * @param first one of them, {@code one} being the assertion of theirs that fits the other's best
 * @param bits the log2 of the odds
 * @param decidedBy who decided already and waits for a second, or was unsure
 */
public record PossibleDuplicate(
        PersonId first,
        PersonId second,
        AssertionId one,
        AssertionId other,
        double bits,
        Instant proposed,
        Optional<AccountName> decidedBy) {

    /** For what a pair waits. */
    public enum Stage {
        NEW,
        SECOND_WANTED,
        UNSURE;

        public String key() {
            return "person.duplicates." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Stage of(String written) {
            for (Stage stage : values()) {
                if (stage.name().equals(written)) {
                    return stage;
                }
            }
            return NEW;
        }
    }

    /** Two assertions, and how much speaks for one person. */
    public record Pair(AssertionId one, AssertionId other, double bits) {}
}
