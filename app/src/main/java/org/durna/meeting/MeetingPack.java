package org.durna.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.durna.shared.Language;

/**
 * A meeting pack as it was issued, for the day on which the meeting then was. It never changes, whatever becomes of the meeting.
 *
 * @param pdfDigest the SHA-256 of the paper, in hexadecimal
 * @param xlsxDigest the SHA-256 of the workbook, in hexadecimal
 */
public record MeetingPack(
        MeetingPackId id,
        MeetingId meeting,
        LocalDate day,
        Language language,
        Instant issued,
        String pdfDigest,
        String xlsxDigest) {}
