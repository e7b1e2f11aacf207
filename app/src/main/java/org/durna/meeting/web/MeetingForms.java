package org.durna.meeting.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Chairs;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingKind;
import org.durna.meeting.MeetingState;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** Turns a meeting into a form and a form into a meeting. */
@Component
class MeetingForms {
    private static final int LONGEST_TITLE = 200;

    private final Choices choices;

    MeetingForms(Choices choices) {
        this.choices = choices;
    }

    MeetingViews.FormView blank(Page page, Reader reader) {
        AgencyCode agency = reader.agency();
        Form form = Form.empty()
                .with("kind", MeetingKind.PARTIES.code())
                .with("first", agency == null ? "" : agency.value())
                .with("visibility", Visibility.PARTIES.compareTo(reader.reach()) <= 0 ? "PARTIES" : "OWN")
                .with("version", "0");
        return view(page, reader, form, Optional.empty(), Optional.empty(), List.of());
    }

    MeetingViews.FormView filled(Page page, Reader reader, Meeting meeting) {
        Form form = Form.of(values(meeting, page.languages())).with("version", Integer.toString(meeting.version()));
        return view(page, reader, form, Optional.of(meeting.number()), Optional.empty(), List.of());
    }

    MeetingViews.FormView again(Page page, Reader reader, Form form, Optional<MeetingId> id, List<Reason> warned) {
        return view(page, reader, form, id, Optional.empty(), warned);
    }

    MeetingViews.FormView stale(Page page, Reader reader, Form form, Meeting now) {
        Conflict conflict = Conflict.between(labels(page.languages()), values(now, page.languages()), form);
        form.with("version", Integer.toString(now.version()));
        return view(page, reader, form, Optional.of(now.number()), Optional.of(conflict), List.of());
    }

    /** The meeting that a form holds, or nothing when something in it is wrong, which the form then says. */
    Optional<Meeting> read(Page page, Form form, Optional<MeetingId> id, Reader reader) {
        Optional<MeetingKind> kind = MeetingKind.read(form.required("kind", 20));
        if (kind.isEmpty()) {
            form.wrong("kind", Reason.of("frame.form.required"));
        }
        LocalizedText title = Choices.words(page, form, "title", LONGEST_TITLE);
        String place = form.optional("place", 200);
        Optional<LocalDate> day = form.requiredDay("day");
        Optional<AgencyCode> first = chair(form, "first");
        Optional<AgencyCode> second = chair(form, "second");
        if (first.isPresent() && first.equals(second)) {
            form.wrong("second", Reason.of("meeting.two-chairs"));
        }
        Optional<Visibility> visibility = form.visibility("visibility");
        AgencyCode agency = reader.agency();
        if (!form.isRight()
                || kind.isEmpty()
                || day.isEmpty()
                || first.isEmpty()
                || second.isEmpty()
                || visibility.isEmpty()
                || agency == null) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                id.orElse(null),
                kind.get(),
                title,
                place,
                day.get(),
                new Chairs(first.get(), second.get()),
                new MeetingState.Planned(),
                agency,
                visibility.get(),
                false,
                form.version()));
    }

    private Optional<AgencyCode> chair(Form form, String name) {
        String code = form.value(name);
        if (!choices.isAgency(code)) {
            form.wrong(name, Reason.of("meeting.two-chairs"));
            return Optional.empty();
        }
        return AgencyCode.read(code);
    }

    private static Map<String, String> values(Meeting meeting, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", meeting.kind().code());
        Choices.put(values, "title", meeting.title(), languages);
        values.put("place", meeting.place());
        values.put("day", meeting.day().toString());
        values.put("first", meeting.chairs().first().value());
        values.put("second", meeting.chairs().second().value());
        values.put("visibility", meeting.visibility().name());
        return values;
    }

    private static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("kind", "meeting.field.kind");
        languages.forEach(language -> labels.put("title_" + language, "meeting.field.title"));
        labels.put("place", "meeting.field.place");
        labels.put("day", "meeting.field.day");
        labels.put("first", "meeting.field.first");
        labels.put("second", "meeting.field.second");
        labels.put("visibility", "evidence.field.visibility");
        return labels;
    }

    private MeetingViews.FormView view(
            Page page,
            Reader reader,
            Form form,
            Optional<MeetingId> id,
            Optional<Conflict> conflict,
            List<Reason> warned) {
        return new MeetingViews.FormView(
                id, form, choices.agencies(page), choices.visibilities(page, reader), conflict, warned);
    }
}
