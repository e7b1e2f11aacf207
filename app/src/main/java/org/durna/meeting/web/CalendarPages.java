package org.durna.meeting.web;

import java.time.Clock;
import java.util.List;
import org.durna.access.Reader;
import org.durna.frame.Downloads;
import org.durna.frame.Page;
import org.durna.meeting.Deadline;
import org.durna.meeting.Deadlines;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingQuery;
import org.durna.meeting.MeetingState;
import org.durna.meeting.Meetings;
import org.durna.shared.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Meetings and deadlines for the reader's own calendar. */
@Controller
class CalendarPages {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Meetings meetings;
    private final ObjectProvider<Deadlines> deadlines;
    private final Clock clock;

    CalendarPages(Meetings meetings, ObjectProvider<Deadlines> deadlines, Clock clock) {
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/meetings.ics")
    ResponseEntity<byte[]> all(Page page, Reader reader) {
        CalendarFile file = new CalendarFile(page.t("meeting.calendar"), clock.instant());
        meetings.list(MeetingQuery.newest(500), reader).forEach(each -> file.with(entry(page, each)));
        List<Deadline> due =
                deadlines.stream().flatMap(part -> part.of(reader).stream()).toList();
        due.forEach(each -> file.with(new CalendarFile.Entry(
                each.uid(),
                each.day(),
                page.t("meeting.calendar.due", said(page, each.title())),
                "",
                "CONFIRMED",
                0,
                url(each.address()))));
        return Downloads.file("durna.ics", CALENDAR, file.bytes());
    }

    @GetMapping("/meetings/{id:\\d{1,18}}.ics")
    ResponseEntity<byte[]> one(Page page, Reader reader, @PathVariable long id) {
        Meeting meeting = meetings.find(new MeetingId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CalendarFile file = new CalendarFile(page.t("meeting.calendar"), clock.instant()).with(entry(page, meeting));
        return Downloads.file("durna-" + id + ".ics", CALENDAR, file.bytes());
    }

    private static CalendarFile.Entry entry(Page page, Meeting meeting) {
        String status = switch (meeting.state()) {
            case MeetingState.Planned() -> "TENTATIVE";
            case MeetingState.Held held -> "CONFIRMED";
            case MeetingState.Cancelled cancelled -> "CANCELLED";
        };
        return new CalendarFile.Entry(
                "meeting-" + meeting.number(),
                meeting.day(),
                said(page, meeting.title()) + (meeting.sample() ? " (" + page.t("frame.sample") + ")" : ""),
                meeting.place(),
                status,
                meeting.version(),
                url("/meetings/" + meeting.number()));
    }

    private static String said(Page page, LocalizedText words) {
        return words.spoken(page.language(), page.languages())
                .map(LocalizedText.Spoken::text)
                .orElse("");
    }

    private static String url(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
