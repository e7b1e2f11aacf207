package org.durna.intake.table;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table of activities may be about. */
public enum Heading {
    TITLE,
    CLAUSE,
    LEAD,
    PARTNERS,
    STATUS,
    PERIOD,
    START,
    END,
    BUDGET,
    CURRENCY,
    FUNDER,
    REMARK;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The message key of its name; {@code .also} behind it, other words for it. */
    public String key() {
        return "intake.heading." + word();
    }

    public static Optional<Heading> read(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
