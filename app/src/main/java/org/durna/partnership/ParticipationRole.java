package org.durna.partnership;

/** What a party does in an initiative; an intention, never an obligation. */
public enum ParticipationRole {
    LEADS("leads"),
    TAKES_PART("takes-part"),
    INTERESTED("interested");

    private final String code;

    ParticipationRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The message key of its name; the letter that marks it in a matrix stands under the same key with {@code .letter}. */
    public String key() {
        return "partnership.role." + code;
    }

    public static ParticipationRole of(String code) {
        for (ParticipationRole role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("No role " + code);
    }
}
