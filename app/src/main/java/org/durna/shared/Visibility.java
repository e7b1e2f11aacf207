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
