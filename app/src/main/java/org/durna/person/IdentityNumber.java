package org.durna.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number by which an authority knows the person, kept as it was asserted, right or wrong.
 *
 * @param issuer whose document it is, where the keeper says so
 * @param until the last day it holds, where the keeper says so
 */
public record IdentityNumber(
        Kind kind,
        String number,
        @Nullable Citizenship issuer,
        @Nullable LocalDate until) {
    /** What it is the number of. */
    public enum Kind {
        /** The number that the state of citizenship or residence gives a person for life. */
        PERSONAL_NUMBER,
        PASSPORT,
        IDENTITY_CARD,
        BIRTH_CERTIFICATE,
        RESIDENCE_PERMIT,
        /** Of a refugee or a stateless person, or for the way home only. */
        TRAVEL_DOCUMENT,
        OTHER;

        public String key() {
            return "identity-number."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public IdentityNumber {
        number = number.strip();
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A number of identity has signs");
        }
    }

    public static IdentityNumber of(Kind kind, String number) {
        return new IdentityNumber(kind, number, null, null);
    }
}
