package org.durna.linkage.compare;

import org.durna.linkage.Value;

/** A text with its normal form. */
public record WrittenText(String normal, String shown) implements Value {
    public WrittenText {
        if (normal.equals(shown)) {
            shown = normal;
        }
    }
}
