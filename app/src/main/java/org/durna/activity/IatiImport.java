package org.durna.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AgencyCode;
import org.durna.partnership.ClauseId;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;

/**
 * A file of activities that an agency brought.
 *
 * @param clause under which those activities stand whose file does not say it
 * @param broken why and where the file breaks, if it does
 */
public record IatiImport(
        UUID id,
        AgencyCode agency,
        String account,
        String fileName,
        ClauseId clause,
        Visibility visibility,
        Instant at,
        State state,
        Optional<Reason> broken) {

    /** How far it is. */
    public enum State {
        READING,
        READ,
        BROKEN,
        PUBLISHED,
        UNDONE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }

        /** The message key of its name. */
        public String key() {
            return "iati.state." + word();
        }
    }
}
