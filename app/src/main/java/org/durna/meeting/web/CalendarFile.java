package org.durna.meeting.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A calendar that any calendar program takes (RFC 5545): days, never hours, for a meeting is known by its day. */
final class CalendarFile {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();
    private final Instant made;

    CalendarFile(String name, Instant made) {
        this.made = made;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Durna//Meetings//");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** One entry of a calendar. */
    record Entry(String uid, LocalDate day, String title, String place, String status, int sequence, String url) {}

    CalendarFile with(Entry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid() + "@durna");
        line("DTSTAMP:" + STAMP.format(made));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day().plusDays(1)));
        line("SUMMARY:" + escaped(entry.title()));
        if (!entry.place().isBlank()) {
            line("LOCATION:" + escaped(entry.place()));
        }
        line("STATUS:" + entry.status());
        line("SEQUENCE:" + entry.sequence());
        line("TRANSP:TRANSPARENT");
        line("URL:" + entry.url());
        line("END:VEVENT");
        return this;
    }

    byte[] bytes() {
        return (out + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line is folded by its octets, and never inside a letter. */
    private void line(String words) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int octets = 0;
        for (int point : words.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                pieces.add(piece.toString());
                piece.setLength(0);
                octets = 1;
            }
            piece.append(letter);
            octets += size;
        }
        pieces.add(piece.toString());
        out.append(String.join("\r\n ", pieces)).append("\r\n");
    }
}
