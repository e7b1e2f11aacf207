package org.durna.post;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address of e-mail, as the envelope needs it (RFC 5321): a local part, an at sign, a domain; no display name, no line break. */
public record EmailAddress(String value) {
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;:\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{1,250}\\.[\\p{L}\\p{N}-]{2,63}");

    public EmailAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An address of e-mail looks like name@example.org");
        }
    }

    public static Optional<EmailAddress> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
