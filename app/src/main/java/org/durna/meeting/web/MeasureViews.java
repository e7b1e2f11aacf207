package org.durna.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.meeting.Measure;
import org.durna.meeting.MeasureId;
import org.durna.shared.LocalizedText;

/** What the templates of measures need. */
public interface MeasureViews {

    /** Every measure, the open ones first. */
    record ListView(List<Measure> measures, Map<String, LocalizedText> names, String mine) {}

    /** The form, new, filled, wrong or stale. */
    record FormView(
            Optional<MeasureId> id,
            Form form,
            List<Choice> clauses,
            List<Choice> states,
            List<Choice> visibilities,
            Optional<Conflict> conflict) {}
}
