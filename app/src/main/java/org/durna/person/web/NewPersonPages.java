package org.durna.person.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.Found;
import org.durna.person.Particulars;
import org.durna.person.RegisterPerson;
import org.durna.person.RegisterPerson.Refusal;
import org.durna.person.Source;
import org.durna.person.web.PeopleViews.Choices;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.PeopleViews.NewView;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the own agency asserts about somebody is written down; whoever is here already and is like them is shown first. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class NewPersonPages {
    private static final int LONGEST_REASON = 500;

    private final RegisterPerson register;
    private final Agencies agencies;

    NewPersonPages(RegisterPerson register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    @GetMapping("/people/new")
    View form(Page page) {
        return show(page, Form.empty().with("dated", page.today().toString()), Optional.empty());
    }

    @PostMapping("/people/new")
    View register(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        ParticularsForm reading = new ParticularsForm(form, page.today());
        Optional<Particulars> said = reading.read();
        String key = form.required("keeper_key", Source.LONGEST_KEY);
        Optional<LocalDate> dated = reading.dated();
        if (!form.isRight()) {
            return show(page, form, Optional.empty());
        }
        String who = form.value("who");
        if (who.isEmpty()) {
            Found alike = register.alike(said.orElseThrow(), reader);
            if (!alike.people().isEmpty()) {
                return show(page, form, Optional.of(alike));
            }
        } else {
            String why = form.required("why", LONGEST_REASON);
            if (why.isEmpty()) {
                return show(page, form, Optional.of(register.alike(said.orElseThrow(), reader)));
            }
        }
        Source source = new Source(Objects.requireNonNull(reader.agency()), key, dated.orElseThrow());
        return switch (register.register(
                new RegisterPerson.Command(
                        source,
                        said.orElseThrow(),
                        PersonId.parse(who),
                        form.value("why").strip()),
                reader)) {
            case Done(PersonId person) -> new RedirectView("/people/" + person.written() + "?done=person-registered");
            case Refused(Refusal.NumberTaken(PersonId person)) ->
                show(
                        page,
                        form.wrong("keeper_key", Reason.of("person.number-taken", person.written())),
                        Optional.empty());
            case Refused(Refusal.NoSuchPerson()) ->
                show(page, form.wrong("who", Reason.of("person.unknown")), Optional.empty());
            case Refused(Refusal.NotAllowed(Reason why)) -> page.show("frame/refusal", why);
        };
    }

    private View show(Page page, Form form, Optional<Found> alike) {
        return page.show("person/new", new NewView(form, alike, new Choices(page), new Names(page, agencies.names())));
    }
}
