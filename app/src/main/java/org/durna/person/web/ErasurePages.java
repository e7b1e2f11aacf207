package org.durna.person.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.ErasePerson;
import org.durna.person.Erased;
import org.durna.person.ErasureRequest;
import org.durna.person.ReadPerson;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.RightsViews.ErasureForm;
import org.durna.person.web.RightsViews.ErasuresView;
import org.durna.person.web.RightsViews.ProofView;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody is to be erased: asked here, carried out by a second person, and proven on a paper. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class ErasurePages {
    private static final String REQUEST = "/people/erasures/{id:[0-9a-f-]{36}}";
    private static final int LONGEST_REASON = 500;

    private final ErasePerson erase;
    private final ReadPerson read;
    private final Agencies agencies;
    private final Clock clock;

    ErasurePages(ErasePerson erase, ReadPerson read, Agencies agencies, Clock clock) {
        this.erase = erase;
        this.read = read;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping(PersonInAddress.DOOR + "/erase")
    View form(Page page, Reader reader, @PathVariable String id) {
        return page.show("person/erase", new ErasureForm(Form.empty(), PersonInAddress.file(id, reader, read)));
    }

    @PostMapping(PersonInAddress.DOOR + "/erase")
    View ask(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        ReadPerson.File file = PersonInAddress.file(id, reader, read);
        Form form = Form.of(fields);
        String ground = form.required("ground", ErasureRequest.LONGEST_GROUND);
        if (!form.isRight()) {
            return page.show("person/erase", new ErasureForm(form, file));
        }
        return switch (erase.ask(file.id(), ground, reader)) {
            case Done<?, ?> done -> new RedirectView("/people/erasures?done=erasure-asked");
            case Refused(Reason why) -> page.show("person/erase", new ErasureForm(form.wrong("ground", why), file));
        };
    }

    @GetMapping("/people/erasures")
    View list(Page page, Reader reader) {
        return list(page, reader, Form.empty());
    }

    @PostMapping(REQUEST + "/confirm")
    View confirm(Page page, Reader reader, @PathVariable UUID id) {
        return switch (erase.confirm(id, reader)) {
            case Done(Erased erased) -> new RedirectView("/people/erasures?done=erasure-carried-out");
            case Refused(Reason why) -> list(page, reader, Form.empty().wrong("waiting", why));
        };
    }

    @PostMapping(REQUEST + "/refuse")
    View refuse(Page page, Reader reader, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        String why = form.required("why", LONGEST_REASON);
        if (!form.isRight()) {
            return list(page, reader, form);
        }
        return switch (erase.refuse(id, why, reader)) {
            case Done<?, ?> done -> new RedirectView("/people/erasures?done=erasure-refused");
            case Refused(Reason reason) -> list(page, reader, Form.empty().wrong("waiting", reason));
        };
    }

    @GetMapping("/people/erasures/{id:" + PersonInAddress.NUMBER + "}.pdf")
    ResponseEntity<byte[]> proof(Page page, Reader reader, @PathVariable String id) {
        PersonId number = PersonInAddress.of(id);
        return switch (erase.proof(number, reader)) {
            case Done(Erased erased) -> {
                Instant issued = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                String agency = new Names(page, agencies.names()).agency(Objects.requireNonNull(reader.agency()));
                yield Downloads.pdf(
                        page.t("rights.proof.file"),
                        page.paper("person/erasureproof", new ProofView(erased, agency), issued));
            }
            case Refused<?, ?> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private View list(Page page, Reader reader, Form form) {
        return switch (erase.report(reader)) {
            case Done(ErasePerson.Report report) ->
                page.show(
                        "person/erasures",
                        new ErasuresView(
                                form,
                                report,
                                Objects.requireNonNull(reader.account()),
                                new Names(page, agencies.names())));
            case Refused(Reason why) -> page.show("frame/refusal", why);
        };
    }
}
