package org.durna.reporting;

import java.time.Instant;
import org.durna.activity.ActivityId;

/** One line of an answer that was given: what was stored, what was written, and as what it was taken. */
public record GivenLine(
        Instant givenAt, ActivityId activity, AskedField field, String before, String written, String taken) {}
