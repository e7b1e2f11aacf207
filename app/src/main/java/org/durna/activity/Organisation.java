package org.durna.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.frame.Form;

/** Whoever works in an activity or moves its money: an agency of the platform, a party as a whole, or somebody known by name alone. */
public sealed interface Organisation {

    /** An agency that acts on the platform. */
    record OfAgency(AgencyCode code) implements Organisation {}

    /** A party or partner as a whole. */
    record OfParty(PartyCode code) implements Organisation {}

    /** Somebody outside the platform, by name. */
    record Named(String name) implements Organisation {
        public Named {
            if (name.isBlank() || name.length() > 200 || !Form.isWritable(name)) {
                throw new IllegalArgumentException("An organisation is named in 1 to 200 characters");
            }
        }
    }

    /** As the database, forms and programs write it: {@code agency:XA-FOREIGN}, {@code party:XB}, {@code name:A company}. */
    @JsonValue
    default String key() {
        return switch (this) {
            case OfAgency(AgencyCode code) -> "agency:" + code;
            case OfParty(PartyCode code) -> "party:" + code;
            case Named(String name) -> "name:" + name;
        };
    }

    /** An organisation written by somebody, if it is one. */
    static Optional<Organisation> read(String key) {
        int colon = key.indexOf(':');
        String rest = key.substring(colon + 1);
        return switch (key.substring(0, Math.max(0, colon))) {
            case "agency" -> AgencyCode.read(rest).map(OfAgency::new);
            case "party" -> PartyCode.read(rest).map(OfParty::new);
            case "name" -> named(rest);
            default -> Optional.empty();
        };
    }

    /** Somebody by name, if the words can be a name. */
    static Optional<Organisation> named(String words) {
        String name = words.strip();
        return name.isEmpty() || name.length() > 200 || !Form.isWritable(name)
                ? Optional.empty()
                : Optional.of(new Named(name));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Organisation of(String key) {
        return read(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "An organisation is written agency:CODE, party:CODE or name:NAME, not " + key));
    }
}
