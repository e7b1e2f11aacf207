package org.durna.person.web;

import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.FindPeople;
import org.durna.person.Found;
import org.durna.person.ReadPerson;
import org.durna.person.RightsTerms;
import org.durna.person.Sight;
import org.durna.person.web.PeopleViews.FileView;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.PeopleViews.SearchView;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The registry's box, and each person's file. What was searched for is sent and never stands in an address: addresses are kept in histories and logs. */
@Controller
@Behind(Permission.READ_PEOPLE)
class PeoplePages {
    private final FindPeople find;
    private final ReadPerson read;
    private final RightsOnFile rights;
    private final Agencies agencies;

    PeoplePages(FindPeople find, ReadPerson read, RightsOnFile rights, Agencies agencies) {
        this.find = find;
        this.read = read;
        this.rights = rights;
        this.agencies = agencies;
    }

    @GetMapping("/people")
    View box(Page page) {
        return page.show("person/search", new SearchView(Form.empty(), Optional.empty(), names(page)));
    }

    @PostMapping("/people")
    View search(Page page, Reader reader, @RequestParam(defaultValue = "") String words) {
        Form form = Form.empty().with("words", words);
        form.required("words", FindPeople.LONGEST);
        if (!form.isRight()) {
            return page.show("person/search", new SearchView(form, Optional.empty(), names(page)));
        }
        return switch (find.find(words, reader)) {
            case Done(Found found) -> page.show("person/search", new SearchView(form, Optional.of(found), names(page)));
            case Refused(var why) ->
                page.show("person/search", new SearchView(form.wrong("words", why), Optional.empty(), names(page)));
        };
    }

    @GetMapping(PersonInAddress.DOOR)
    View file(Page page, Reader reader, @PathVariable String id) {
        PersonId person = PersonInAddress.of(id);
        return switch (read.read(person, reader)) {
            case Done(var file) ->
                file.id().equals(person)
                        ? page.show(
                                "person/file",
                                new FileView(
                                        file, own(reader), rights.part(person, Sight.of(reader), false), names(page)))
                        : new RedirectView("/people/" + file.id().written());
            case Refused<?, ?> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** What may only be kept is shown to whoever names a ground for reading it. */
    @PostMapping(PersonInAddress.DOOR + "/restricted")
    View restricted(Page page, Reader reader, @PathVariable String id, @RequestParam(defaultValue = "") String ground) {
        PersonId person = PersonInAddress.of(id);
        RightsTerms.Ground use =
                rights.use(ground).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (read.readRestricted(person, use, reader)) {
            case Done(var file) ->
                page.show(
                        "person/file",
                        new FileView(file, own(reader), rights.part(person, Sight.of(reader), true), names(page)));
            case Refused<?, ?> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Optional<AgencyCode> own(Reader reader) {
        return reader.may(Permission.WRITE_PEOPLE) ? Optional.ofNullable(reader.agency()) : Optional.empty();
    }

    private Names names(Page page) {
        return new Names(page, agencies.names());
    }
}
