package org.durna.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What a party or partner is by its nature. */
public enum PartyKind {
    HOME_STATE("home-state"),
    UNION("union"),
    MEMBER_STATE("member-state"),
    UNION_AGENCY("union-agency"),
    PARTNER("partner");

    private final String code;

    PartyKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The message key of its name. */
    public String key() {
        return "partnership.kind." + code;
    }

    @JsonCreator
    public static PartyKind of(String code) {
        for (PartyKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of party " + code);
    }
}
