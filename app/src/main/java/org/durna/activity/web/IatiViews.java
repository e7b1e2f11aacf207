package org.durna.activity.web;

import java.util.List;
import org.durna.activity.IatiImport;
import org.durna.activity.IatiReport;
import org.durna.frame.Choice;
import org.durna.frame.Form;

/** What the templates of files of activities show. */
public final class IatiViews {
    private IatiViews() {}

    /** The files that were brought, and the form for one more. */
    public record ListView(List<IatiImport> files, Form form, List<Choice> clauses, List<Choice> visibilities) {}

    /** One file, what it would do, and what must be answered first. */
    public record ReportView(
            IatiReport report,
            Form form,
            List<Question> organisations,
            List<Question> sectors,
            List<Choice> choices,
            List<Choice> themes) {}

    /** A word of a file that must be explained, and the field for the answer. */
    public record Question(String field, String word) {}
}
