package org.durna.meeting.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Measure;
import org.durna.meeting.MeasureId;
import org.durna.meeting.MeasureState;
import org.durna.partnership.ClauseId;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** Turns a measure into a form and a form into a measure. */
@Component
class MeasureForms {
    private final Choices choices;

    MeasureForms(Choices choices) {
        this.choices = choices;
    }

    MeasureViews.FormView blank(Page page, Reader reader) {
        Form form = Form.empty()
                .with("state", "ahead")
                .with("visibility", Visibility.OWN.name())
                .with("version", "0");
        return view(page, reader, form, Optional.empty(), Optional.empty());
    }

    MeasureViews.FormView filled(Page page, Reader reader, Measure measure) {
        Form form = Form.of(values(measure, page.languages())).with("version", Integer.toString(measure.version()));
        return view(page, reader, form, Optional.of(measure.number()), Optional.empty());
    }

    MeasureViews.FormView again(Page page, Reader reader, Form form, Optional<MeasureId> id) {
        return view(page, reader, form, id, Optional.empty());
    }

    MeasureViews.FormView stale(Page page, Reader reader, Form form, Measure now) {
        Conflict conflict = Conflict.between(labels(page.languages()), values(now, page.languages()), form);
        form.with("version", Integer.toString(now.version()));
        return view(page, reader, form, Optional.of(now.number()), Optional.of(conflict));
    }

    Optional<Measure> read(Page page, Form form, Optional<Measure> was, Reader reader) {
        LocalizedText title = Choices.words(page, form, "title", 500);
        String clause = form.required("clause", 20);
        if (!clause.isEmpty() && !choices.isClause(page, clause)) {
            form.wrong("clause", Reason.of("partnership.clause.unknown", clause));
        }
        Optional<LocalDate> due = form.day("due");
        Optional<MeasureState> state = state(page, form, was);
        Optional<Visibility> visibility = form.visibility("visibility");
        AgencyCode agency = reader.agency();
        if (!form.isRight() || state.isEmpty() || visibility.isEmpty() || agency == null) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                was.map(Measure::number).orElse(null),
                new ClauseId(clause),
                title,
                was.map(Measure::owner).orElse(agency),
                due.orElse(null),
                state.get(),
                visibility.get(),
                was.map(Measure::sample).orElse(false),
                form.version()));
    }

    /** A state that stays keeps its day. */
    private static Optional<MeasureState> state(Page page, Form form, Optional<Measure> was) {
        String code = form.required("state", 20);
        Optional<MeasureState> kept =
                was.map(Measure::state).filter(each -> each.code().equals(code) && !code.equals("dropped"));
        if (kept.isPresent()) {
            return kept;
        }
        return switch (code) {
            case "ahead" -> Optional.of(new MeasureState.Ahead());
            case "under-way" -> Optional.of(new MeasureState.UnderWay(page.today()));
            case "done" -> Optional.of(new MeasureState.Done(page.today()));
            case "dropped" -> {
                String reason = form.required("reason", 1000);
                yield reason.isEmpty() ? Optional.empty() : Optional.of(new MeasureState.Dropped(page.today(), reason));
            }
            default -> {
                form.wrong("state", Reason.of("frame.form.required"));
                yield Optional.empty();
            }
        };
    }

    private static Map<String, String> values(Measure measure, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        Choices.put(values, "title", measure.title(), languages);
        values.put("clause", measure.clause().value());
        values.put("due", measure.dueOn().map(LocalDate::toString).orElse(""));
        values.put("state", measure.state().code());
        values.put("reason", measure.state() instanceof MeasureState.Dropped(var on, var why) ? why : "");
        values.put("visibility", measure.visibility().name());
        return values;
    }

    private static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        languages.forEach(language -> labels.put("title_" + language, "measure.field.title"));
        labels.put("clause", "evidence.field.clause");
        labels.put("due", "meeting.action.due");
        labels.put("state", "meeting.field.state");
        labels.put("reason", "measure.field.reason");
        labels.put("visibility", "evidence.field.visibility");
        return labels;
    }

    private MeasureViews.FormView view(
            Page page, Reader reader, Form form, Optional<MeasureId> id, Optional<Conflict> conflict) {
        List<Choice> states = Stream.of("ahead", "under-way", "done", "dropped")
                .map(code -> new Choice(code, page.t("measure.state." + code)))
                .toList();
        return new MeasureViews.FormView(
                id, form, choices.clauses(page), states, choices.visibilities(page, reader), conflict);
    }
}
