package org.durna.partnership;

/** What a party is to the declaration on a day. */
public enum PartyStanding {
    /** Signed the declaration on the day of signature. */
    SIGNATORY("signatory"),
    /** Joined later, as the declaration leaves open to any member state. */
    JOINED("joined"),
    /** Works with the parties without being one: an agency of the union, an implementing organisation, a state that has not joined. */
    PARTNER("partner");

    private final String code;

    PartyStanding(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The message key of its name. */
    public String key() {
        return "partnership.standing." + code;
    }

    /** Whether it makes a party of the declaration. */
    public boolean isParty() {
        return this != PARTNER;
    }

    public static PartyStanding of(String code) {
        for (PartyStanding standing : values()) {
            if (standing.code.equals(code)) {
                return standing;
            }
        }
        throw new IllegalArgumentException("No standing " + code);
    }
}
