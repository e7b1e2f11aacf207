package org.durna.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.meeting.ChangesSinceMeeting;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingPack;
import org.durna.meeting.MeetingParts;
import org.durna.meeting.MeetingRhythm;
import org.durna.meeting.MovedDay;
import org.durna.meeting.Need;
import org.durna.meeting.Proposal;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;

/** What the templates of meetings need. */
public interface MeetingViews {

    /** How often the parties meet: the years worth telling, and the last twelve months. */
    record RhythmView(List<YearView> years, Optional<MeetingRhythm.Finding> rolling) {}

    /** One calendar year. */
    record YearView(int year, MeetingRhythm.Finding finding) {}

    /** The work on one clause. */
    record OnClauseView(Optional<MeetingRhythm.Finding> rhythm, List<Need> needs, List<Proposal> proposals) {}

    /** All meetings, those to come apart. */
    record ListView(List<Meeting> ahead, List<Meeting> before, RhythmView rhythm) {}

    /** One meeting with all that hangs on it. */
    record MeetingView(
            Meeting meeting,
            MeetingParts parts,
            List<MovedDay> moves,
            List<MeetingPack> packs,
            Map<String, LocalizedText> names,
            List<Choice> agencies,
            boolean keeps,
            boolean mayAgree,
            List<Reason> warned,
            Form form) {

        public String name(org.durna.access.AgencyCode agency, org.durna.frame.Page page) {
            LocalizedText name = names.get(agency.value());
            return name == null ? agency.value() : page.text(name);
        }
    }

    /** The form of a meeting: new, filled, wrong, stale, or warned of. */
    record FormView(
            Optional<MeetingId> id,
            Form form,
            List<Choice> agencies,
            List<Choice> visibilities,
            Optional<Conflict> conflict,
            List<Reason> warned) {}

    /** What changed since the parties met last, if they met. */
    public record ChangesView(LocalDate day, Optional<ChangesSinceMeeting.Changes> changes) {}
}
