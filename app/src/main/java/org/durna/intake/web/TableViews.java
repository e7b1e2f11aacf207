package org.durna.intake.web;

import java.util.List;
import java.util.Map;
import org.durna.activity.ActivityId;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.intake.Question;
import org.durna.intake.TableFile;
import org.durna.intake.TableReport;

/** What the templates of documents show. */
public final class TableViews {
    private TableViews() {}

    /** The documents that were brought, and the form for one more. */
    public record ListView(
            List<TableFile> files,
            Form form,
            List<Choice> clauses,
            List<Choice> languages,
            List<Choice> visibilities) {}

    /**
     * One document.
     *
     * @param questions what has to be answered, each with what can be answered; where that is nothing, a day or an amount is written
     * @param names of agencies and organisations by their keys
     * @param taken what it became
     */
    public record FileView(
            TableReport report,
            Form form,
            List<AskedView> questions,
            Map<String, String> names,
            List<ActivityId> taken) {}

    /** One question with its choices. */
    public record AskedView(Question question, List<Choice> choices) {
        public boolean isDay() {
            return question.kind() == Question.Kind.DAY;
        }
    }
}
