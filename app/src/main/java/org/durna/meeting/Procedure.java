package org.durna.meeting;

import java.time.LocalDate;

/** The way by which the parties come to agree on a proposal. */
public sealed interface Procedure {

    /** At a meeting of the parties. */
    record AtMeeting(MeetingId meeting) implements Procedure {}

    /**
     * In writing, announced as such.
     *
     * @param until the last day of its term
     * @param silenceConsents whether the announcement said that silence is consent; otherwise silence is no answer
     */
    record Written(LocalDate announced, LocalDate until, boolean silenceConsents) implements Procedure {
        public Written {
            if (!until.isAfter(announced)) {
                throw new IllegalArgumentException("The term of a written procedure ends after its announcement");
            }
        }
    }
}
