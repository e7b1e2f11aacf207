package org.durna.access.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.AgencyKind;
import org.durna.access.Behind;
import org.durna.access.ChangeAgency;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.access.Standing;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The agencies that act on the platform, for administrators: listed, added, renamed. */
@Controller
@Behind(Permission.MANAGE_ACCOUNTS)
class AgencyPages {
    private static final int LONGEST_NAME = 300;

    private final Agencies agencies;
    private final ChangeAgency changeAgency;

    AgencyPages(Agencies agencies, ChangeAgency changeAgency) {
        this.agencies = agencies;
        this.changeAgency = changeAgency;
    }

    @GetMapping("/agencies")
    View list(Page page, Reader reader, @RequestParam(defaultValue = "") String words) {
        String wanted = fold(words.strip(), page.language());
        List<Agency> found = agencies.all().stream()
                .filter(agency -> fold(agency.code() + " " + page.text(agency.name()), page.language())
                        .contains(wanted))
                .sorted(Comparator.comparing(
                        agency -> page.text(agency.name()), page.formats().order()))
                .toList();
        return page.show(
                "access/agencies", new AccountViews.AgenciesView(Form.empty().with("words", words), found));
    }

    @GetMapping("/agencies/new")
    View blank(Page page, Reader reader) {
        return page.show("access/agency", view(page, Form.empty(), Optional.empty(), Optional.empty()));
    }

    @PostMapping("/agencies/new")
    View create(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Agency> agency = read(page, form);
        if (agency.isEmpty()) {
            return page.show("access/agency", view(page, form, Optional.empty(), Optional.empty()));
        }
        return switch (changeAgency.create(agency.get(), reader)) {
            case Done(var created) -> Next.to("/agencies/" + created.code() + "?done=agency-created");
            case Refused(var reason) ->
                page.show("access/agency", view(page, form.wrong("code", reason), Optional.empty(), Optional.empty()));
        };
    }

    @GetMapping("/agencies/{code}")
    View look(Page page, Reader reader, @PathVariable String code) {
        Agency agency = find(code);
        Form form = Form.of(names(page, agency)).with("version", "" + agency.version());
        return page.show("access/agency", view(page, form, Optional.of(agency), Optional.empty()));
    }

    @PostMapping("/agencies/{code}")
    View rename(Page page, Reader reader, @PathVariable String code, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Agency now = find(code);
        LocalizedText name = name(page, form);
        if (!form.isRight()) {
            return page.show("access/agency", view(page, form, Optional.of(now), Optional.empty()));
        }
        int version = form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 0;
        return switch (changeAgency.rename(now.at(version), name, reader)) {
            case Done(var renamed) -> Next.to("/agencies/" + renamed.code() + "?done=agency-renamed");
            case Refused(ChangeAgency.Refusal.Stale(var stored)) -> {
                Conflict conflict = Conflict.between(labels(page), names(page, stored), form);
                form.with("version", "" + stored.version());
                yield page.show("access/agency", view(page, form, Optional.of(stored), Optional.of(conflict)));
            }
            case Refused(ChangeAgency.Refusal.No(var reason)) -> page.show("frame/refusal", reason);
        };
    }

    private Agency find(String code) {
        return AgencyCode.read(code).flatMap(agencies::find).orElseThrow(NotThere::new);
    }

    private static Optional<Agency> read(Page page, Form form) {
        LocalizedText name = name(page, form);
        Optional<AgencyCode> code = AgencyCode.read(form.required("code", 40));
        Optional<PartyCode> party = PartyCode.read(form.required("party", 40));
        String kind = form.required("kind", 40);
        if (code.isEmpty()) {
            form.wrong("code", Reason.of("access.agency.code-form"));
        }
        if (party.isEmpty()) {
            form.wrong("party", Reason.of("access.agency.code-form"));
        }
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            form.wrong("kind", Reason.of("access.agency.kind-form"));
        }
        Standing standing = form.value("standing").equals("party") ? Standing.PARTY : Standing.PARTNER;
        return form.isRight() && code.isPresent() && party.isPresent()
                ? Optional.of(new Agency(code.get(), party.get(), new AgencyKind(kind), standing, name, 1))
                : Optional.empty();
    }

    private static LocalizedText name(Page page, Form form) {
        Map<String, String> names = new TreeMap<>();
        page.languages()
                .forEach(language -> names.put(language.code(), form.required("name_" + language, LONGEST_NAME)));
        return new LocalizedText(names);
    }

    private static Map<String, String> names(Page page, Agency agency) {
        Map<String, String> names = new LinkedHashMap<>();
        page.languages()
                .forEach(language -> names.put("name_" + language, agency.name().in(language)));
        return names;
    }

    private static Map<String, String> labels(Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        page.languages().forEach(language -> labels.put("name_" + language, "access.agency.name"));
        return labels;
    }

    private AccountViews.AgencyView view(Page page, Form form, Optional<Agency> agency, Optional<Conflict> conflict) {
        List<Choice> standings = Arrays.stream(Standing.values())
                .map(standing -> new Choice(standing.word(), page.t(standing.key())))
                .toList();
        return new AccountViews.AgencyView(
                form,
                agency,
                agency.map(each -> agencies.formerNames(each.code())).orElse(List.of()),
                standings,
                conflict);
    }

    private static String fold(String text, Language language) {
        return com.ibm.icu.lang.UCharacter.toLowerCase(language.icu(), text);
    }
}
