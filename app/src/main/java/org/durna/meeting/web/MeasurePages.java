package org.durna.meeting.web;

import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Measure;
import org.durna.meeting.MeasureId;
import org.durna.meeting.Measures;
import org.durna.meeting.Refusal;
import org.durna.meeting.TakeMeasure;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The measures by which the declaration is carried out at home. */
@Controller
class MeasurePages {
    private final Measures measures;
    private final TakeMeasure takeMeasure;
    private final MeasureForms forms;
    private final Choices choices;

    MeasurePages(Measures measures, TakeMeasure takeMeasure, MeasureForms forms, Choices choices) {
        this.measures = measures;
        this.takeMeasure = takeMeasure;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/measures")
    View list(Page page, Reader reader) {
        AgencyCode agency = reader.agency();
        String mine = agency != null && reader.may(Permission.SPEAK_FOR_PARTY) ? agency.value() : "";
        return page.show("measures/list", new MeasureViews.ListView(measures.list(reader), choices.names(), mine));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @GetMapping("/measures/new")
    View blank(Page page, Reader reader) {
        return page.show("measures/form", forms.blank(page, reader));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/measures/new")
    View add(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Measure> measure = forms.read(page, form, Optional.empty(), reader);
        return measure.isEmpty()
                ? page.show("measures/form", forms.again(page, reader, form, Optional.empty()))
                : answer(page, reader, form, Optional.empty(), takeMeasure.add(measure.get(), reader));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @GetMapping("/measures/{id:\\d{1,18}}/edit")
    View edit(Page page, Reader reader, @PathVariable long id) {
        return page.show("measures/form", forms.filled(page, reader, find(id, reader)));
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/measures/{id:\\d{1,18}}/edit")
    View change(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Measure was = find(id, reader);
        Form form = Form.of(fields);
        Optional<Measure> measure = forms.read(page, form, Optional.of(was), reader);
        return measure.isEmpty()
                ? page.show("measures/form", forms.again(page, reader, form, Optional.of(was.number())))
                : answer(page, reader, form, Optional.of(was.number()), takeMeasure.change(measure.get(), reader));
    }

    private Measure find(long id, Reader reader) {
        return measures.find(new MeasureId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View answer(
            Page page, Reader reader, Form form, Optional<MeasureId> id, Outcome<MeasureId, Refusal<Measure>> outcome) {
        return switch (outcome) {
            case Done(var number) -> new RedirectView("/measures?done=measure-saved");
            case Refused(Refusal.Stale(var now)) -> page.show("measures/form", forms.stale(page, reader, form, now));
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("measures/form", forms.again(page, reader, form.wrong("visibility", reason), id));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
