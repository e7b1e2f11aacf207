package org.durna.person;

import java.time.LocalDate;
import org.durna.access.AgencyCode;

/**
 * Who asserts something, under which number of theirs, and as of which day.
 *
 * @param key the number that the person has in the keeper's own register, 1 to 100 signs
 */
public record Source(AgencyCode keeper, String key, LocalDate dated) {
    public static final int LONGEST_KEY = 100;

    public Source {
        key = key.strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A keeper's own number has 1 to " + LONGEST_KEY + " signs");
        }
    }
}
