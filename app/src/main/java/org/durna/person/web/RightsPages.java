package org.durna.person.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.AskRight;
import org.durna.person.AssertionId;
import org.durna.person.DecideRight;
import org.durna.person.DeferAnswer;
import org.durna.person.ReadPerson;
import org.durna.person.RightsRequest;
import org.durna.person.RightsRequest.Answer;
import org.durna.person.RightsRequest.Kind;
import org.durna.person.RightsRequestId;
import org.durna.person.RightsTerms;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.RightsViews.RequestForm;
import org.durna.person.web.RightsViews.RequestView;
import org.durna.person.web.RightsViews.RightsList;
import org.durna.shared.Outcome;
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

/** What people ask about what is held of them: taken down, waiting with its last day, decided. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class RightsPages {
    private static final String NEW = PersonInAddress.DOOR + "/rights/new";
    private static final String REQUEST = "/people/rights/{id:[0-9a-f-]{36}}";
    private static final String CONCERNS = "concerns_";
    private static final String REOPEN = "REOPEN";
    private static final int LONGEST = 2_000;

    private final AskRight ask;
    private final DecideRight decide;
    private final DeferAnswer defer;
    private final ReadPerson read;
    private final RightsTerms terms;
    private final Agencies agencies;

    RightsPages(
            AskRight ask,
            DecideRight decide,
            DeferAnswer defer,
            ReadPerson read,
            RightsTerms terms,
            Agencies agencies) {
        this.ask = ask;
        this.decide = decide;
        this.defer = defer;
        this.read = read;
        this.terms = terms;
        this.agencies = agencies;
    }

    @GetMapping("/people/rights")
    View list(Page page, Reader reader) {
        return page.show(
                "person/rights",
                new RightsList(
                        decide.open(reader),
                        defer.running(reader),
                        terms.deferrals(),
                        java.util.Objects.requireNonNull(reader.account()),
                        new Names(page, agencies.names())));
    }

    @GetMapping(NEW)
    View form(Page page, Reader reader, @PathVariable String id) {
        ReadPerson.File file = PersonInAddress.file(id, reader, read);
        Form form = Form.empty().with("received", page.today().toString());
        if (file.assertions().size() == 1) {
            form.with(CONCERNS + file.assertions().getFirst().id().value(), "yes");
        }
        return show(page, file, form);
    }

    @PostMapping(NEW)
    View ask(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        ReadPerson.File file = PersonInAddress.file(id, reader, read);
        Form form = Form.of(fields);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(form.value("kind")))
                .findAny();
        if (kind.isEmpty()) {
            form.wrong("kind", Reason.of("frame.form.required"));
        }
        String asked = form.required("asked", LONGEST);
        Optional<LocalDate> received = form.requiredDay("received");
        List<AssertionId> concerns = fields.keySet().stream()
                .filter(name -> name.startsWith(CONCERNS))
                .flatMap(name -> AssertionId.parse(name.substring(CONCERNS.length())).stream())
                .toList();
        if (concerns.isEmpty()) {
            form.wrong("concerns", Reason.of("rights.concerns.none"));
        }
        if (!form.isRight()) {
            return show(page, file, form);
        }
        AskRight.Command command =
                new AskRight.Command(file.id(), kind.orElseThrow(), concerns, asked, received.orElseThrow());
        return switch (ask.ask(command, reader)) {
            case Done(RightsRequestId request) ->
                new RedirectView("/people/rights/" + request.value() + "?done=right-asked");
            case Refused(Reason why) -> show(page, file, form.wrong("received", why));
        };
    }

    @GetMapping(REQUEST)
    View request(Page page, Reader reader, @PathVariable String id) {
        return show(page, reader, id(id), Form.empty());
    }

    @PostMapping(REQUEST)
    View decide(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        RightsRequestId request = id(id);
        String why = form.required("why", LONGEST);
        Optional<Answer> answer = Arrays.stream(Answer.values())
                .filter(each -> each.name().equals(form.value("answer")))
                .findAny();
        boolean reopen = form.value("answer").equals(REOPEN);
        if (answer.isEmpty() && !reopen) {
            form.wrong("answer", Reason.of("frame.form.required"));
        }
        if (!form.isRight()) {
            return show(page, reader, request, form);
        }
        Outcome<RightsRequest, Reason> outcome =
                reopen ? decide.reopen(request, reader) : decide.decide(request, answer.orElseThrow(), why, reader);
        return switch (outcome) {
            case Done<?, ?> done -> new RedirectView("/people/rights/" + request.value() + "?done=right-decided");
            case Refused(Reason no) -> show(page, reader, request, form.wrong("answer", no));
        };
    }

    private View show(Page page, ReadPerson.File file, Form form) {
        return page.show("person/right", new RequestForm(form, file, page, new Names(page, agencies.names())));
    }

    private View show(Page page, Reader reader, RightsRequestId id, Form form) {
        RightsRequest request =
                decide.find(id, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ReadPerson.File file = PersonInAddress.file(request.person().written(), reader, read);
        return page.show(
                "person/request",
                new RequestView(
                        form,
                        request,
                        terms.of(request),
                        file,
                        Optional.ofNullable(reader.agency()),
                        new Names(page, agencies.names())));
    }

    private static RightsRequestId id(String written) {
        return RightsRequestId.parse(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
