package org.durna.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingQuery;
import org.durna.meeting.Meetings;
import org.durna.meeting.Need;
import org.durna.meeting.NeedId;
import org.durna.meeting.Needs;
import org.durna.meeting.Proposals;
import org.durna.meeting.RunMeeting;
import org.durna.shared.LocalizedText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the page of a need shows. */
@Component
class NeedRoom {
    private static final int MEETINGS_OFFERED = 20;

    private final Needs needs;
    private final Meetings meetings;
    private final RunMeeting run;
    private final Proposals proposals;
    private final Choices choices;

    NeedRoom(Needs needs, Meetings meetings, RunMeeting run, Proposals proposals, Choices choices) {
        this.needs = needs;
        this.meetings = meetings;
        this.run = run;
        this.proposals = proposals;
        this.choices = choices;
    }

    Need find(long id, Reader reader) {
        return needs.find(new NeedId(id), reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    NeedViews.NeedView need(Page page, Reader reader, Need need, Form form) {
        boolean mayAnswer = reader.may(Permission.KEEP_MEETINGS);
        List<Meeting> held = meetings.list(MeetingQuery.newest(MEETINGS_OFFERED), reader).stream()
                .filter(Meeting::isHeld)
                .toList();
        return new NeedViews.NeedView(
                need,
                choices.names().getOrDefault(need.owner().value(), LocalizedText.none()),
                need.owner().equals(reader.agency()) && reader.may(Permission.SPEAK_FOR_PARTY),
                mayAnswer,
                mayAnswer ? meetings(page, held) : List.of(),
                mayAnswer ? conclusions(page, held) : List.of(),
                mayAnswer ? proposals(page, reader) : List.of(),
                titles(held),
                form);
    }

    private static Map<String, LocalizedText> titles(List<Meeting> held) {
        return held.stream().collect(Collectors.toMap(each -> each.number().toString(), Meeting::title));
    }

    private static List<Choice> meetings(Page page, List<Meeting> held) {
        return held.stream()
                .map(each ->
                        new Choice(each.number().toString(), page.day(each.day()) + " · " + said(page, each.title())))
                .toList();
    }

    private List<Choice> conclusions(Page page, List<Meeting> held) {
        return held.stream()
                .flatMap(each -> run.parts(each.number()).conclusions().stream()
                        .map(conclusion -> new Choice(
                                each.number() + "-" + conclusion.number(),
                                page.day(each.day()) + ", " + conclusion.number() + ". "
                                        + said(page, conclusion.text()))))
                .toList();
    }

    private List<Choice> proposals(Page page, Reader reader) {
        return proposals.list(reader).stream()
                .map(each -> new Choice(each.number().toString(), each.number() + " · " + said(page, each.title())))
                .toList();
    }

    private static String said(Page page, LocalizedText words) {
        return words.spoken(page.language(), page.languages())
                .map(LocalizedText.Spoken::text)
                .orElse("");
    }
}
