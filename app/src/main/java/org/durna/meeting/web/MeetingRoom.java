package org.durna.meeting.web;

import java.util.List;
import java.util.stream.IntStream;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.IssuePack;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingQuery;
import org.durna.meeting.MeetingRhythm;
import org.durna.meeting.Meetings;
import org.durna.meeting.RunMeeting;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of meetings show. */
@Component
class MeetingRoom {
    private static final int LONGEST_LIST = 200;
    private static final int YEARS_TOLD = 4;

    private final Meetings meetings;
    private final RunMeeting run;
    private final IssuePack issuePack;
    private final Choices choices;

    MeetingRoom(Meetings meetings, RunMeeting run, IssuePack issuePack, Choices choices) {
        this.meetings = meetings;
        this.run = run;
        this.issuePack = issuePack;
        this.choices = choices;
    }

    MeetingViews.ListView list(Page page, Reader reader) {
        List<Meeting> all = meetings.list(MeetingQuery.newest(LONGEST_LIST), reader);
        List<Meeting> ahead = all.stream()
                .filter(each -> !each.day().isBefore(page.today()) && each.isPlanned())
                .toList()
                .reversed();
        List<Meeting> before =
                all.stream().filter(each -> !ahead.contains(each)).toList();
        return new MeetingViews.ListView(ahead, before, rhythm(page));
    }

    MeetingViews.RhythmView rhythm(Page page) {
        MeetingRhythm rhythm = meetings.rhythm();
        int year = page.today().getYear();
        return new MeetingViews.RhythmView(
                IntStream.rangeClosed(year - YEARS_TOLD + 1, year)
                        .boxed()
                        .flatMap(each ->
                                rhythm
                                        .year(each, page.today())
                                        .map(found -> new MeetingViews.YearView(each, found))
                                        .stream())
                        .toList()
                        .reversed(),
                rhythm.rolling(page.today()));
    }

    Meeting find(long id, Reader reader) {
        return meetings.find(new MeetingId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    MeetingViews.MeetingView meeting(Page page, Reader reader, Meeting meeting, Form form, List<Reason> warned) {
        boolean keeps = meeting.isKeptBy(reader);
        return new MeetingViews.MeetingView(
                meeting,
                run.parts(meeting.number()),
                meetings.moves(meeting.number()),
                issuePack.of(meeting.number(), reader),
                choices.names(),
                keeps ? choices.agencies(page) : List.of(),
                keeps,
                keeps && reader.agency() != null && meeting.chairs().hold(reader.agency()),
                warned,
                form);
    }
}
