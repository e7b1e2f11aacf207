package org.durna.meeting;

import java.util.List;
import org.durna.shared.Reason;

/** Why something in this module is not done; {@code T} is what was to be changed. */
public sealed interface Refusal<T> {

    /** The door is closed, or the content breaks a rule. */
    record NotAllowed<T>(Reason reason) implements Refusal<T> {}

    /** Nothing of that number is to be seen by this reader. */
    record NotThere<T>() implements Refusal<T> {}

    /** Somebody else changed it since it was opened; this is how it stands now. */
    record Stale<T>(T now) implements Refusal<T> {}

    /** Nothing forbids it, but it would break an intention; whoever has read that may confirm. */
    record Warned<T>(List<Reason> reasons) implements Refusal<T> {
        public Warned {
            reasons = List.copyOf(reasons);
        }
    }
}
