package org.durna.post;

import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, in one language.
 *
 * @param about what it belongs to, as the module that wrote it names it ({@code round 12}), so that its letters are found again
 * @param enclosure the file that goes with it, if any
 * @param sample whether it was invented for the demonstration
 */
public record Letter(
        String about,
        String toName,
        EmailAddress to,
        Language language,
        String subject,
        String body,
        @Nullable Enclosure enclosure,
        boolean sample) {
    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || subject.matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("A subject is one line of at most " + LONGEST_SUBJECT + " letters");
        }
        if (toName.matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("A name is one line");
        }
    }
}
