package org.durna.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.durna.shared.PersonId;

/**
 * That somebody was erased: their numbers, when, and how many rows of which kind were deleted. Nothing else is left of them.
 *
 * @param deleted rows by kind, in the order of the kinds
 */
public record Erased(List<PersonId> numbers, Instant at, Map<Kind, Integer> deleted) {
    /** What a person leaves in the registry. */
    public enum Kind {
        /** What keepers assert; the keys by which the person is found lie in the same rows. */
        ASSERTION("person.assertion"),
        FORMER_ASSERTION("person.former_assertion"),
        LETTER("person.letter"),
        /** Papers addressed to somebody else that also spoke of this one: their bytes are let go of. */
        LETTER_OF_ANOTHER("person.letter"),
        RIGHTS_REQUEST("person.rights_request"),
        RESTRICTION("person.restriction"),
        DEFERRAL("person.deferral"),
        PAIR_DECISION("person.pair_decision"),
        POSSIBLE_DUPLICATE("person.possible_duplicate"),
        ERASURE_REQUEST("person.erasure_request"),
        PERSON("person.person"),
        /** Particulars of entries of the audit; that somebody did something stays. */
        AUDIT_DETAIL("audit.entry");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        public String table() {
            return table;
        }

        public String key() {
            return "rights.erased." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Erased {
        numbers = List.copyOf(numbers);
        deleted = java.util.Collections.unmodifiableMap(new TreeMap<>(deleted));
    }
}
