package org.durna.person;

import org.durna.names.Name;

/** A name as a keeper wrote it; an empty field is one that the keeper does not have. */
public record AssertedName(Use use, String surname, String given, String patronymic) {
    /** What the name is to the person. */
    public enum Use {
        PRESENT,
        FORMER,
        /** An alias, or another form borne beside the present one. */
        OTHER;

        public String key() {
            return "name-use." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public AssertedName {
        surname = surname.strip();
        given = given.strip();
        patronymic = patronymic.strip();
        if (surname.isEmpty() && given.isEmpty()) {
            throw new IllegalArgumentException("A name has a surname or a given name");
        }
    }

    /** For reading, comparing and search keys. */
    public Name read() {
        return surname.contains("<") || given.contains("<")
                ? Name.mrz(surname + "<<" + given)
                : Name.of(surname, given, patronymic);
    }

    /** Surname first, as registers list people. */
    public String written() {
        return (surname + " " + given + " " + patronymic).strip().replaceAll("\\s+", " ");
    }
}
