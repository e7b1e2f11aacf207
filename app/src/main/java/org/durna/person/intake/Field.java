package org.durna.person.intake;

import java.util.Locale;
import java.util.Optional;
import org.durna.person.IdentityNumber.Kind;
import org.jspecify.annotations.Nullable;

/** What a column of a file of people can hold; an export has them all, in this order and under these codes. */
public enum Field {
    NUMBER("person.keeper-key"),
    DATED("person.dated"),
    SURNAME("person.surname"),
    GIVEN("person.given"),
    PATRONYMIC("person.patronymic"),
    FORMER_NAMES("person.import.field.former-names"),
    OTHER_NAMES("person.other-names"),
    SEX("person.sex"),
    BORN("person.born"),
    BIRTHPLACE("person.birthplace"),
    CITIZENSHIP("person.citizenship"),
    PERSONAL_NUMBER(Kind.PERSONAL_NUMBER),
    PASSPORT(Kind.PASSPORT),
    IDENTITY_CARD(Kind.IDENTITY_CARD),
    BIRTH_CERTIFICATE(Kind.BIRTH_CERTIFICATE),
    RESIDENCE_PERMIT(Kind.RESIDENCE_PERMIT),
    TRAVEL_DOCUMENT(Kind.TRAVEL_DOCUMENT),
    OTHER_NUMBER(Kind.OTHER),
    FATHER("person.father"),
    MOTHER("person.mother"),
    ADDRESS("person.address"),
    PHONE("person.phone"),
    LANGUAGE("person.import.field.language");

    private final String key;
    private final @Nullable Kind kind;

    Field(String key) {
        this.key = key;
        this.kind = null;
    }

    Field(Kind kind) {
        this.key = kind.key();
        this.kind = kind;
    }

    /** As it stands at the head of a column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence that names it to people. */
    public String key() {
        return key;
    }

    /** Of what kind its numbers are, where it holds numbers. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }

    public boolean isPartOfName() {
        return this == SURNAME || this == GIVEN || this == PATRONYMIC;
    }
}
