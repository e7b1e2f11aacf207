package org.durna.person.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.CorrectAssertion;
import org.durna.person.CorrectAssertion.Refusal;
import org.durna.person.Particulars;
import org.durna.person.web.PeopleViews.Choices;
import org.durna.person.web.PeopleViews.CorrectionView;
import org.durna.person.web.PeopleViews.Names;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The own agency's word about a person is corrected; what it said before stays. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class CorrectionPages {
    private static final String DOOR = "/people/assertions/{id:[0-9a-f-]{36}}/edit";
    private static final int LONGEST_REASON = 500;

    private final CorrectAssertion correct;
    private final Agencies agencies;

    CorrectionPages(CorrectAssertion correct, Agencies agencies) {
        this.correct = correct;
        this.agencies = agencies;
    }

    @GetMapping(DOOR)
    View form(Page page, Reader reader, @PathVariable String id) {
        return switch (correct.open(id(id), reader)) {
            case Done(Assertion assertion) -> show(page, ParticularsForm.of(assertion), assertion, false);
            case Refused(Refusal why) -> refused(page, why, Form.empty());
        };
    }

    @PostMapping(DOOR)
    View correct(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        return switch (correct.open(id(id), reader)) {
            case Done(Assertion then) -> correct(page, reader, then, Form.of(fields));
            case Refused(Refusal refusal) -> refused(page, refusal, Form.empty());
        };
    }

    private View correct(Page page, Reader reader, Assertion then, Form form) {
        ParticularsForm reading = new ParticularsForm(form, page.today());
        Optional<Particulars> said = reading.read(Optional.of(then.particulars()));
        Optional<LocalDate> dated = reading.dated();
        String why = form.required("why", LONGEST_REASON);
        if (!form.isRight()) {
            return show(page, form, then, false);
        }
        CorrectAssertion.Command command =
                new CorrectAssertion.Command(then.id(), seen(form), dated.orElseThrow(), said.orElseThrow(), why);
        return switch (correct.correct(command, reader)) {
            case Done(PersonId person) -> new RedirectView("/people/" + person.written() + "?done=person-corrected");
            case Refused(Refusal refusal) -> refused(page, refusal, form);
        };
    }

    /** Whoever writes over somebody else's change sees it first, and what they wrote themselves stays in the form. */
    private View refused(Page page, Refusal refusal, Form form) {
        return switch (refusal) {
            case Refusal.NotOurs() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refusal.NotAllowed(Reason why) -> page.show("frame/refusal", why);
            case Refusal.Stale(Assertion now) ->
                show(
                        page,
                        form.with("seen", now.known().toString()).wrong("why", Reason.of("person.correct.stale")),
                        now,
                        true);
        };
    }

    private View show(Page page, Form form, Assertion assertion, boolean stale) {
        return page.show(
                "person/correction",
                new CorrectionView(form, assertion, stale, new Choices(page), new Names(page, agencies.names())));
    }

    private static AssertionId id(String written) {
        return AssertionId.parse(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whatever is no moment is a form that nobody was given: it is stale. */
    private static Instant seen(Form form) {
        try {
            return Instant.parse(form.value("seen"));
        } catch (DateTimeParseException none) {
            return Instant.EPOCH;
        }
    }
}
