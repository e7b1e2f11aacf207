package org.durna.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of meeting, which are never counted for one another. */
public enum MeetingKind {
    /** The parties meet to follow, review and develop the partnership. */
    PARTIES,
    /** Partners and stakeholders meet on the ground. */
    PLATFORM;

    /** The word that the database, packs and forms use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its name. */
    public String key() {
        return "meeting.kind." + code();
    }

    public static Optional<MeetingKind> read(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    @JsonCreator
    public static MeetingKind of(String code) {
        return read(code)
                .orElseThrow(() -> new IllegalArgumentException("A meeting is of the parties or the platform"));
    }
}
