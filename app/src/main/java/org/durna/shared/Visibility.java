package org.durna.shared;

/** How far a record may be seen, from everybody to the agency that wrote it. The order is the rule: a reader's reach covers all up to it. */
public enum Visibility {
    /** Anybody, signed in or not. */
    PUBLIC,
    /** Whoever has an account on this platform, an implementing organisation included. */
    PLATFORM,
    /** Agencies of a party that signed or joined, and nobody else. */
    PARTIES,
    /** Only the agency that owns the record: a draft. */
    OWN;

    /** Whether a record seen so far speaks for its agency to others, so that whoever sets it has to have the right to publish. */
    public boolean isPublished() {
        return this == PUBLIC || this == PARTIES;
    }

    /** The number stored in the database; a reader sees a record when this is not above the reader's reach. */
    public short rank() {
        return (short) ordinal();
    }

    public static Visibility ofRank(int rank) {
        return values()[rank];
    }

    /** The key of its sentence in the messages. */
    public String key() {
        return "visibility." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
