package org.durna.meeting;

import java.util.List;

/** All that hangs on one meeting. */
public record MeetingParts(
        List<AgendaItem> agenda, List<MeetingPaper> papers, List<Conclusion> conclusions, List<MeetingAction> actions) {
    public MeetingParts {
        agenda = List.copyOf(agenda);
        papers = List.copyOf(papers);
        conclusions = List.copyOf(conclusions);
        actions = List.copyOf(actions);
    }
}
