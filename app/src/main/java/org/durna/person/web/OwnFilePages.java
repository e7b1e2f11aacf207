package org.durna.person.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.IssueOwnFile;
import org.durna.person.LetterId;
import org.durna.person.ReadPerson;
import org.durna.person.web.PeopleViews.Names;
import org.durna.person.web.RightsViews.OwnFileForm;
import org.durna.person.web.RightsViews.OwnFileView;
import org.durna.shared.Language;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The paper on which a person reads what is held about them. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class OwnFilePages {
    private static final String DOOR = PersonInAddress.DOOR + "/own-file";
    private static final int LONGEST_IDENTITY = 500;

    private final IssueOwnFile issue;
    private final ReadPerson read;
    private final Agencies agencies;

    OwnFilePages(IssueOwnFile issue, ReadPerson read, Agencies agencies) {
        this.issue = issue;
        this.read = read;
        this.agencies = agencies;
    }

    @GetMapping(DOOR)
    View form(Page page, Reader reader, @PathVariable String id) {
        ReadPerson.File file = PersonInAddress.file(id, reader, read);
        Form form = Form.empty()
                .with("language", page.language().code())
                .with("own", ownFirst(file, reader).id().value().toString());
        return show(page, file, form);
    }

    @PostMapping(DOOR)
    View issue(Page page, Reader reader, @PathVariable String id, @RequestParam Map<String, String> fields) {
        ReadPerson.File file = PersonInAddress.file(id, reader, read);
        Form form = Form.of(fields);
        String identity = form.required("identity", LONGEST_IDENTITY);
        Optional<Language> language = page.languages().stream()
                .filter(each -> each.code().equals(form.value("language")))
                .findAny();
        Optional<AssertionId> own = AssertionId.parse(form.value("own"));
        if (language.isEmpty()) {
            form.wrong("language", Reason.of("frame.form.required"));
        }
        if (own.isEmpty()) {
            form.wrong("own", Reason.of("frame.form.required"));
        }
        if (!form.isRight()) {
            return show(page, file, form);
        }
        IssueOwnFile.Command command =
                new IssueOwnFile.Command(file.id(), own.orElseThrow(), language.orElseThrow(), identity);
        IssueOwnFile.Press press = (said, in, at) -> {
            Page theirs = page.in(in);
            return theirs.paper("person/ownfilepaper", new OwnFileView(said, new Names(theirs, agencies.names())), at)
                    .bytes();
        };
        return switch (issue.issue(command, press, reader)) {
            case Done(LetterId letter) ->
                new RedirectView("/people/" + file.id().written() + "?done=letter-issued#letters");
            case Refused(Reason why) -> show(page, file, form.wrong("own", why));
        };
    }

    @GetMapping("/people/letters/{id:[0-9a-f-]{36}}.pdf")
    ResponseEntity<byte[]> letter(Page page, Reader reader, @PathVariable String id) {
        LetterId letter = LetterId.parse(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (issue.again(letter, reader)) {
            case Done(byte[] pdf) -> Downloads.file(page.t("person.own.file") + ".pdf", MediaType.APPLICATION_PDF, pdf);
            case Refused<?, ?> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** The own agency's word first: whoever comes to its counter is most likely whom it wrote down. */
    private static Assertion ownFirst(ReadPerson.File file, Reader reader) {
        AgencyCode agency = reader.agency();
        return file.assertions().stream()
                .filter(each -> each.source().keeper().equals(agency))
                .findFirst()
                .orElse(file.assertions().getFirst());
    }

    private View show(Page page, ReadPerson.File file, Form form) {
        Names names = new Names(page, agencies.names());
        List<Choice> languages = page.languages().stream()
                .map(each -> new Choice(each.code(), each.icu().getDisplayLanguage(each.icu())))
                .toList();
        List<Choice> assertions = file.assertions().stream()
                .map(each -> new Choice(
                        each.id().value().toString(),
                        names.agency(each.source().keeper()) + ", "
                                + each.source().key() + ": "
                                + each.particulars().presentName().written()))
                .toList();
        return page.show("person/ownfile", new OwnFileForm(form, file, languages, assertions));
    }
}
