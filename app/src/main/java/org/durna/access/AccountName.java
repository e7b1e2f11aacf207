package org.durna.access;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name an account signs in with; it names the account in the audit too. */
public record AccountName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

    public AccountName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A sign-in name has 2 to 80 small letters, digits, dots and hyphens");
        }
    }

    /** A sign-in name written by somebody, if it is one. */
    public static Optional<AccountName> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AccountName(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
