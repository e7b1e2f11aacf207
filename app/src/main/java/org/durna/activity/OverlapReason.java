package org.durna.activity;

import java.util.List;

/** One thing that two activities share: words, a theme, a target group, a place, days, or somebody who works in both. */
public record OverlapReason(Because because, List<String> what) {
    public OverlapReason {
        what = List.copyOf(what);
    }

    /** What kind of thing it is. */
    public enum Because {
        WORDING,
        THEME,
        GROUP,
        PLACE,
        TIME,
        PARTNER;

        /** The message key of its sentence. */
        public String key() {
            return "overlap.because." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
