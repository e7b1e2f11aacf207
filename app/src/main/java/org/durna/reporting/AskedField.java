package org.durna.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the rows that go out and come back. */
public enum AskedField {
    NUMBER,
    TITLE,
    STATUS,
    ACTUAL_START,
    ACTUAL_END,
    /** Spent since the last report, in the reporting currency; always empty when it goes out. */
    SPENT,
    REMARK;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AskedField> read(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** What an agency can answer; number and title say only which row it is. */
    public static List<AskedField> answers() {
        return List.of(STATUS, ACTUAL_START, ACTUAL_END, SPENT, REMARK);
    }

    /** The message key of the column's head. */
    public String key() {
        return "reporting.column." + word();
    }
}
