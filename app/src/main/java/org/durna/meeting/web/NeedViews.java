package org.durna.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.meeting.Need;
import org.durna.meeting.NeedId;
import org.durna.shared.LocalizedText;

/** What the templates of needs need. */
public interface NeedViews {

    /** Every need, the open ones first. */
    record ListView(List<Need> needs) {}

    /** One need, and what this reader may do with it. */
    record NeedView(
            Need need,
            LocalizedText owner,
            boolean mine,
            boolean mayAnswer,
            List<Choice> meetings,
            List<Choice> conclusions,
            List<Choice> proposals,
            Map<String, LocalizedText> meetingTitles,
            Form form) {}

    /** The form, new, filled, wrong or stale. */
    record FormView(
            Optional<NeedId> id,
            Form form,
            List<Choice> clauses,
            List<Choice> visibilities,
            Optional<Conflict> conflict) {}
}
