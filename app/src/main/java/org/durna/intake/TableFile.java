package org.durna.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.durna.access.AgencyCode;
import org.durna.partnership.ClauseId;
import org.durna.shared.Language;
import org.durna.shared.Visibility;

/**
 * A document with tables of activities, as an agency brought it.
 *
 * @param clause under which activities stand where the table does not say
 * @param language in which the table is written
 */
public record TableFile(
        UUID id,
        AgencyCode agency,
        String account,
        String fileName,
        ClauseId clause,
        Language language,
        Visibility visibility,
        Instant at,
        State state) {
    /** How far it is. */
    public enum State {
        /** Looked at and asked about; nothing of it is to be seen by others. */
        OPEN,
        /** Its activities stand. */
        TAKEN,
        /** Its activities were taken back as a whole. */
        UNDONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The message key of its name. */
        public String key() {
            return "intake.state." + word();
        }
    }
}
