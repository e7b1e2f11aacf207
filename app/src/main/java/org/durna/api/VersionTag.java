package org.durna.api;

import org.jspecify.annotations.Nullable;

/** The version of a record as ETag and If-Match name it. */
public record VersionTag(long version) {

    /** What an If-Match header says about this version. */
    public enum Match {
        /** The header is missing: whoever changes a record says which version was read. */
        UNSAID,
        /** Another version is meant. */
        STALE,
        FITS
    }

    public String text() {
        return "\"" + version + "\"";
    }

    public Match match(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Match.UNSAID;
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(text())) {
                return Match.FITS;
            }
        }
        return Match.STALE;
    }
}
