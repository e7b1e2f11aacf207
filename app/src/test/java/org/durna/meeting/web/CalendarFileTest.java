package org.durna.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final String LONG =
            "Şəhərin ən böyük zalında görüş; gündəlik, sənədlər və yekunlar\n".repeat(4) + "☂";

    private final String file = new String(
            new CalendarFile("Görüşlər", Instant.parse("2026-11-23T08:00:00Z"))
                    .with(new CalendarFile.Entry(
                            "meeting-7", LocalDate.of(2026, 12, 31), LONG, "Bakı", "TENTATIVE", 3, "http://x/7"))
                    .bytes(),
            StandardCharsets.UTF_8);

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsCut() {
        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        String unfolded = file.replace("\r\n ", "");
        assertThat(unfolded)
                .contains("SUMMARY:"
                        + LONG.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"));
    }

    @Test
    void aMeetingIsADayAndTheDayAfterIsItsEnd() {
        assertThat(List.of(file.split("\r\n")))
                .contains(
                        "UID:meeting-7@durna",
                        "DTSTAMP:20261123T080000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "STATUS:TENTATIVE",
                        "SEQUENCE:3")
                .endsWith("END:VCALENDAR");
    }
}
