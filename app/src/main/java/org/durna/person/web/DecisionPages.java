package org.durna.person.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.DecidePair;
import org.durna.person.DecidePair.Opened;
import org.durna.person.DecidePair.Refusal;
import org.durna.person.PairDecision;
import org.durna.person.web.PairViews.DecisionView;
import org.durna.person.web.PeopleViews.Names;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
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

/** A decision about two people: a second person answers it, or it is taken back. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class DecisionPages {
    private static final String DOOR = "/people/decisions/{id:[0-9a-f-]{36}}";

    private final DecidePair decide;
    private final Agencies agencies;

    DecisionPages(DecidePair decide, Agencies agencies) {
        this.decide = decide;
        this.agencies = agencies;
    }

    @GetMapping(DOOR)
    View decision(Page page, Reader reader, @PathVariable String id) {
        return show(page, reader, id(id), Form.empty());
    }

    @PostMapping(DOOR + "/second")
    View second(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        String why = form.required("second_why", PairDecision.LONGEST_REASON);
        String answer = form.value("agrees");
        if (!answer.equals("yes") && !answer.equals("no")) {
            form.wrong("agrees", Reason.of("person.second.missing"));
        }
        if (!form.isRight()) {
            return show(page, reader, id(id), form);
        }
        return switch (decide.answer(id(id), answer.equals("yes"), why, reader)) {
            case Done<?, ?> ignored -> done(id, "pair-answered");
            case Refused(Refusal refusal) -> refused(page, reader, id(id), form, "second_why", refusal);
        };
    }

    @PostMapping(DOOR + "/take-back")
    View takeBack(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        String why = form.required("undone_why", PairDecision.LONGEST_REASON);
        if (!form.isRight()) {
            return show(page, reader, id(id), form);
        }
        return switch (decide.takeBack(id(id), why, reader)) {
            case Done<?, ?> ignored -> done(id, "pair-taken-back");
            case Refused(Refusal refusal) -> refused(page, reader, id(id), form, "undone_why", refusal);
        };
    }

    private static View done(String id, String what) {
        return new RedirectView("/people/decisions/" + id + "?done=" + what);
    }

    private View refused(Page page, Reader reader, UUID id, Form form, String field, Refusal refusal) {
        if (refusal instanceof Refusal.NotAllowed(Reason closed)) {
            return page.show("frame/refusal", closed);
        }
        String why = switch (refusal) {
            case Refusal.OwnDecision() -> "person.second.own";
            case Refusal.Contradicts ignored -> "person.pair.contradicts";
            default -> "person.pair.decided-meanwhile";
        };
        return show(page, reader, id, form.wrong(field, Reason.of(why)));
    }

    private View show(Page page, Reader reader, UUID id, Form form) {
        return switch (decide.open(id, reader)) {
            case Done(Opened opened) ->
                page.show(
                        "person/decision",
                        new DecisionView(
                                opened,
                                form,
                                opened.decision().decidedBy().equals(Optional.ofNullable(reader.account())),
                                new Names(page, agencies.names())));
            case Refused<?, ?> none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
