package org.durna.reporting;

import org.durna.activity.ActivityId;
import org.durna.reporting.reading.Meaning;

/**
 * One cell that says something else than what is stored.
 *
 * @param version the version of the activity that the answer was compared with
 * @param before what is stored, in the canonical form, or empty
 * @param written what was written
 * @param place where in the file ({@code C7}), or empty for the form on the web
 */
public record AnswerLine(
        ActivityId activity,
        int version,
        String title,
        AskedField field,
        String before,
        String written,
        String place,
        Meaning meaning) {}
