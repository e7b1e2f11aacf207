package org.durna.activity;

import java.math.BigDecimal;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What came of an activity or shall come of it: in words, and in a number where it is counted. */
public record ActivityResult(
        LocalizedText title,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual) {
    public ActivityResult {
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A result says in words what it is");
        }
    }
}
