package org.durna.linkage;

/** What a column holds; it decides how cells are compared, how records are found again, and whom else the value fits. */
public enum Kind {
    GIVEN_NAME(Bearer.PERSON),
    SURNAME(Bearer.FAMILY),
    PATRONYMIC(Bearer.FAMILY),
    DATE(Bearer.TWINS),
    IDENTIFIER(Bearer.PERSON),
    PLACE(Bearer.FAMILY),
    TEXT(Bearer.FAMILY),
    NUMBER(Bearer.FAMILY),
    CONTACT(Bearer.FAMILY),
    CATEGORY(Bearer.PERSON);

    /** Who bears the same value as a matter of course: nobody else, a twin, or the whole family. */
    public enum Bearer {
        PERSON,
        TWINS,
        FAMILY
    }

    private final Bearer bearer;

    Kind(Bearer bearer) {
        this.bearer = bearer;
    }

    public Bearer bearer() {
        return bearer;
    }

    boolean isName() {
        return this == GIVEN_NAME || this == SURNAME;
    }
}
