package org.durna.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Need;
import org.durna.meeting.NeedId;
import org.durna.meeting.NeedState;
import org.durna.partnership.ClauseId;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** Turns a need into a form and a form into a need. */
@Component
class NeedForms {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 4000;

    private final Choices choices;
    private final Agencies agencies;

    NeedForms(Choices choices, Agencies agencies) {
        this.choices = choices;
        this.agencies = agencies;
    }

    NeedViews.FormView blank(Page page, Reader reader) {
        Form form = Form.empty().with("visibility", Visibility.OWN.name()).with("version", "0");
        return view(page, reader, form, Optional.empty(), Optional.empty());
    }

    NeedViews.FormView filled(Page page, Reader reader, Need need) {
        Form form = Form.of(values(need, page.languages())).with("version", Integer.toString(need.version()));
        return view(page, reader, form, Optional.of(need.number()), Optional.empty());
    }

    NeedViews.FormView again(Page page, Reader reader, Form form, Optional<NeedId> id) {
        return view(page, reader, form, id, Optional.empty());
    }

    NeedViews.FormView stale(Page page, Reader reader, Form form, Need now) {
        Conflict conflict = Conflict.between(labels(page.languages()), values(now, page.languages()), form);
        form.with("version", Integer.toString(now.version()));
        return view(page, reader, form, Optional.of(now.number()), Optional.of(conflict));
    }

    /** The need that a form holds, raised for the reader's own party. */
    Optional<Need> read(Page page, Form form, Optional<NeedId> id, Reader reader) {
        LocalizedText title = Choices.words(page, form, "title", LONGEST_TITLE);
        LocalizedText body = form.texts("body", page.languages(), LONGEST_BODY);
        String clause = form.optional("clause", 20);
        if (!clause.isEmpty() && !choices.isClause(page, clause)) {
            form.wrong("clause", Reason.of("partnership.clause.unknown", clause));
        }
        Optional<Visibility> visibility = form.visibility("visibility");
        AgencyCode code = reader.agency();
        Optional<Agency> agency = code == null ? Optional.empty() : agencies.find(code);
        if (!form.isRight() || visibility.isEmpty() || agency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Need(
                id.orElse(null),
                agency.get().party(),
                agency.get().code(),
                page.today(),
                clause.isEmpty() ? null : new ClauseId(clause),
                title,
                body,
                new NeedState.Raised(),
                visibility.get(),
                false,
                form.version()));
    }

    private static Map<String, String> values(Need need, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        Choices.put(values, "title", need.title(), languages);
        Choices.put(values, "body", need.body(), languages);
        values.put("clause", need.ofClause().map(ClauseId::value).orElse(""));
        values.put("visibility", need.visibility().name());
        return values;
    }

    private static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        languages.forEach(language -> labels.put("title_" + language, "evidence.field.title"));
        languages.forEach(language -> labels.put("body_" + language, "evidence.field.body"));
        labels.put("clause", "evidence.field.clause");
        labels.put("visibility", "evidence.field.visibility");
        return labels;
    }

    private NeedViews.FormView view(
            Page page, Reader reader, Form form, Optional<NeedId> id, Optional<Conflict> conflict) {
        return new NeedViews.FormView(id, form, choices.clauses(page), choices.visibilities(page, reader), conflict);
    }
}
