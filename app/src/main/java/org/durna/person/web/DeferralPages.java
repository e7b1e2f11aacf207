package org.durna.person.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.DeferAnswer;
import org.durna.person.Deferral;
import org.durna.person.ReadPerson;
import org.durna.person.RightsTerms;
import org.durna.person.web.RightsViews.DeferralForm;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a person is not told for a time: asked here, confirmed by a second person of the agency, ended on its day or before. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class DeferralPages {
    private static final String DOOR = PersonInAddress.DOOR + "/defer";
    private static final String ONE = "/people/deferrals/{id:[0-9a-f-]{36}}";
    private static final int LONGEST = 500;

    private final DeferAnswer defer;
    private final ReadPerson read;
    private final RightsTerms terms;

    DeferralPages(DeferAnswer defer, ReadPerson read, RightsTerms terms) {
        this.defer = defer;
        this.read = read;
        this.terms = terms;
    }

    @GetMapping(DOOR)
    View form(Page page, Reader reader, @PathVariable String id) {
        return show(page, PersonInAddress.file(id, reader, read), Form.empty());
    }

    @PostMapping(DOOR)
    View ask(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        ReadPerson.File file = PersonInAddress.file(id, reader, read);
        Form form = Form.of(fields);
        String ground = form.required("ground", LONGEST);
        String why = form.required("why", LONGEST);
        Optional<LocalDate> until = form.requiredDay("until");
        if (!form.isRight()) {
            return show(page, file, form);
        }
        DeferAnswer.Command command = new DeferAnswer.Command(file.id(), ground, why, until.orElseThrow());
        return switch (defer.ask(command, reader)) {
            case Done(UUID asked) -> new RedirectView("/people/rights?done=deferral-asked#deferrals");
            case Refused(Reason no) -> show(page, file, form.wrong("until", no));
        };
    }

    @PostMapping(ONE + "/confirm")
    View confirm(Page page, Reader reader, @PathVariable UUID id) {
        return answer(page, defer.confirm(id, reader), "deferral-confirmed");
    }

    @PostMapping(ONE + "/end")
    View end(Page page, Reader reader, @PathVariable UUID id) {
        return answer(page, defer.end(id, reader), "deferral-ended");
    }

    private static View answer(Page page, Outcome<Deferral, Reason> outcome, String done) {
        return switch (outcome) {
            case Done(Deferral deferral) -> new RedirectView("/people/rights?done=" + done + "#deferrals");
            case Refused(Reason no) -> page.show("frame/refusal", no);
        };
    }

    private View show(Page page, ReadPerson.File file, Form form) {
        List<Choice> grounds = terms.deferrals().stream()
                .map(each -> new Choice(each.code(), page.text(each.name()) + " (" + page.text(each.article()) + ")"))
                .toList();
        return page.show("person/defer", new DeferralForm(form, file, grounds));
    }
}
