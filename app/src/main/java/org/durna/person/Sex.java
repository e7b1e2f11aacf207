package org.durna.person;

/** As Doc 9303 part 3 writes it. Where a keeper says nothing, it is left out. */
public enum Sex {
    FEMALE,
    MALE,
    UNSPECIFIED;

    public String key() {
        return "sex." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
