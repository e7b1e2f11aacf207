package org.durna.person.web;

import java.util.Map;
import java.util.UUID;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.ReadPerson;
import org.durna.person.ReadPerson.File;
import org.durna.person.Seal;
import org.durna.person.SealPerson;
import org.durna.person.SealPerson.Refusal;
import org.durna.person.SealPerson.Watch;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.SealViews.SealView;
import org.durna.person.web.SealViews.WatchView;
import org.durna.shared.Outcome;
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

/** Whom the own agency protects, what befell them, and the seal upon one of them. */
@Controller
@Behind(Permission.SEAL_PEOPLE)
class SealPages {
    private static final int LONGEST = 500;
    private static final String DOOR = PersonInAddress.DOOR + "/seal";

    private final SealPerson seal;
    private final ReadPerson read;
    private final Agencies agencies;

    SealPages(SealPerson seal, ReadPerson read, Agencies agencies) {
        this.seal = seal;
        this.read = read;
        this.agencies = agencies;
    }

    @GetMapping("/protection")
    View watch(Page page, Reader reader) {
        return switch (seal.watch(reader)) {
            case Done(Watch watch) ->
                page.show("person/sealed", new WatchView(watch, new Names(page, agencies.names())));
            case Refused(Reason why) -> page.show("frame/refusal", why);
        };
    }

    @PostMapping("/protection/alerts/{id:[0-9a-f-]{36}}/seen")
    View seen(Page page, Reader reader, @PathVariable UUID id) {
        return switch (seal.see(id, reader)) {
            case Refused(Refusal.NotAllowed(Reason why)) -> page.show("frame/refusal", why);
            default -> new RedirectView("/protection");
        };
    }

    @GetMapping(DOOR)
    View form(Page page, Reader reader, @PathVariable String id) {
        return show(page, reader, PersonInAddress.of(id), Form.empty());
    }

    @PostMapping(DOOR)
    View seal(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        PersonId person = PersonInAddress.of(id);
        Form form = Form.of(fields);
        String ground = form.required("ground", LONGEST);
        return form.isRight()
                ? done(page, reader, person, form, "ground", "person-sealed", seal.seal(person, ground, reader))
                : show(page, reader, person, form);
    }

    @PostMapping(DOOR + "/ask")
    View ask(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        PersonId person = PersonInAddress.of(id);
        Form form = Form.of(fields);
        String why = form.required("why", LONGEST);
        return form.isRight()
                ? done(page, reader, person, form, "why", "unseal-asked", seal.ask(person, why, reader))
                : show(page, reader, person, form);
    }

    @PostMapping(DOOR + "/lift")
    View lift(Page page, Reader reader, @PathVariable String id) {
        PersonId person = PersonInAddress.of(id);
        return done(page, reader, person, Form.empty(), "lift", "person-unsealed", seal.lift(person, reader));
    }

    private View done(
            Page page,
            Reader reader,
            PersonId id,
            Form form,
            String field,
            String done,
            Outcome<PersonId, Refusal> outcome) {
        return switch (outcome) {
            case Done(PersonId person) -> new RedirectView("/people/" + person.written() + "/seal?done=" + done);
            case Refused(Refusal.NoSuchPerson()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refused(Refusal.NotAllowed(Reason why)) -> page.show("frame/refusal", why);
            case Refused(Refusal.OwnAsking()) ->
                show(page, reader, id, form.wrong(field, Reason.of("person.unseal.own")));
            case Refused(Refusal.AsItIs()) ->
                show(page, reader, id, form.wrong(field, Reason.of("person.seal.meanwhile")));
        };
    }

    private View show(Page page, Reader reader, PersonId id, Form form) {
        File file = PersonInAddress.file(id.written(), reader, read);
        boolean own = file.seal()
                .map(Seal::asked)
                .filter(asked -> asked.by().equals(reader.account()))
                .isPresent();
        return page.show("person/seal", new SealView(file, form, own));
    }
}
