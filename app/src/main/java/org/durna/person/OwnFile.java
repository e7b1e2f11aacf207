package org.durna.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Role;
import org.durna.shared.PersonId;

/**
 * What a person is told about themselves: what is held, what was held before, who used it, what they asked, and for how long it is kept.
 * Nothing of it names an officer.
 *
 * @param numbers under which the person stands here, the present one first
 */
public record OwnFile(
        AssertedName calledAs,
        List<PersonId> numbers,
        List<Assertion> assertions,
        List<Former> former,
        List<Use> uses,
        List<RightsRequest> requests,
        List<Kept> kept,
        AgencyCode issuer,
        String identity) {
    public OwnFile {
        numbers = List.copyOf(numbers);
        assertions = List.copyOf(assertions);
        former = List.copyOf(former);
        uses = List.copyOf(uses);
        requests = List.copyOf(requests);
        kept = List.copyOf(kept);
    }

    /** What somebody did with it. */
    public enum Done {
        /** Shown in the answer to a search, or to whoever wrote somebody down who is alike. */
        FOUND,
        READ,
        WRITTEN,
        CORRECTED,
        /** Compared with another, brought together with them or parted. */
        COMPARED,
        /** Dealt with a request or a paper of the person's own. */
        ANSWERED,
        OTHER;

        public String key() {
            return "person.own.done." + name().toLowerCase(java.util.Locale.ROOT);
        }

        static Done of(String action) {
            return switch (action) {
                case "person.searched", "person.compared-at-entry" -> FOUND;
                case "person.read", "person.restricted.read" -> READ;
                case "person.registered", "person.assertion.added" -> WRITTEN;
                case "person.assertion.corrected" -> CORRECTED;
                default -> {
                    if (action.matches("person\\.(compared|pair\\..*|duplicates\\..*)")) {
                        yield COMPARED;
                    }
                    yield action.matches("person\\.(letter|rights|deferral|erasure)\\..*") ? ANSWERED : OTHER;
                }
            };
        }
    }

    /**
     * What an authority did, how often on one day, and for which purpose. The audit keeps the purpose; the duty follows from it.
     *
     * @param agency empty where the platform itself did it
     * @param purpose as the audit has it: the name of a purpose, or of the platform's own task
     * @param first when, the first time of that day
     */
    public record Use(
            LocalDate day,
            Instant first,
            int times,
            Optional<AgencyCode> agency,
            Optional<Role> duty,
            String purpose,
            Done done) {}

    /**
     * For how long rows of one kind are kept.
     *
     * @param what the table, by its key in the sentences
     */
    public record Kept(String what, int days) {}
}
