package org.durna.partnership.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.partnership.ImportOfficialText;
import org.durna.partnership.OfficialImport;
import org.durna.partnership.OfficialTextReport;
import org.durna.shared.LocalizedText;

/** Where the official text stands, and the form that brings it. */
public record OfficialTextView(
        Form form,
        List<Choice> languages,
        List<State> states,
        List<OfficialImport> imports,
        Optional<ImportOfficialText.Refusal> refusal) {

    /** The official text in one language: its edition known to the pack, its blocks that are no clauses. */
    public record State(String language, int clauses, List<Furniture> furniture, Optional<LocalizedText> edition) {}

    /** A block of the text that is no clause. */
    public record Furniture(LocalizedText name, String unit, int line, String words) {}

    /** A copy that waits for its confirmation. */
    public record Preview(
            UUID id,
            String fileName,
            String language,
            Optional<OfficialTextReport> report,
            Optional<ImportOfficialText.Refusal.Damaged> departures,
            Optional<LocalizedText> edition) {}
}
