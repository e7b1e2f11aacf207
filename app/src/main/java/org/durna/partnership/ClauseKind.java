package org.durna.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What part a clause plays in the declaration. */
public enum ClauseKind {
    ORDER,
    RECITAL,
    AIM,
    HEADING,
    ITEM,
    ANNEX_PREAMBLE,
    ANNEX_AIM,
    INITIATIVE;

    @JsonCreator
    public static ClauseKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word that packs, the database and the API use. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the messages. */
    public String key() {
        return "declaration.kind." + code();
    }

    /** Whether other clauses stand under clauses of this kind. */
    public boolean isHeading() {
        return this == HEADING || this == ANNEX_AIM;
    }
}
