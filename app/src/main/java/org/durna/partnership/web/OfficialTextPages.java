package org.durna.partnership.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.UploadedName;
import org.durna.partnership.ImportOfficialText.Refusal;
import org.durna.partnership.OfficialCopy;
import org.durna.partnership.OfficialCopy.Edition;
import org.durna.partnership.OfficialText;
import org.durna.partnership.OfficialTextReport;
import org.durna.partnership.OfficialTexts;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The official text: what is loaded, and how a copy is previewed and then taken. */
@Controller
class OfficialTextPages {
    private final OfficialTexts official;

    OfficialTextPages(OfficialTexts official) {
        this.official = official;
    }

    @GetMapping("/declaration/official")
    View state(Page page) {
        return page.show("declaration/official", view(Form.empty(), Optional.empty(), page));
    }

    @Behind(Permission.IMPORT_OFFICIAL_TEXT)
    @PostMapping("/declaration/official")
    View upload(
            @RequestParam("language") String language,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Page page,
            Reader reader)
            throws IOException {
        Language spoken = language(language);
        Form form = Form.empty().with("language", language);
        if (file == null || file.isEmpty()) {
            form.wrong("file", Reason.of("declaration.official.no-file"));
            return page.show("declaration/official", view(form, Optional.empty(), page));
        }
        return switch (official.stage(copy(file, spoken), reader)) {
            case Done<UUID, Refusal> done -> new RedirectView("/declaration/official/" + done.result());
            case Refused<UUID, Refusal> refused ->
                page.show("declaration/official", view(form, Optional.of(refused.reason()), page));
        };
    }

    @GetMapping("/declaration/official/{id}")
    View preview(@PathVariable("id") UUID id, Page page, Reader reader) {
        OfficialCopy copy =
                official.staged(id, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<OfficialTextReport, Refusal> outcome = official.preview(copy);
        Optional<Refusal.Damaged> departures = outcome instanceof Refused<OfficialTextReport, Refusal> refused
                        && refused.reason() instanceof Refusal.Damaged damaged
                ? Optional.of(damaged)
                : Optional.empty();
        Outcome<OfficialTextReport, Refusal> shown =
                departures.isPresent() ? official.preview(copy.asAnotherEdition()) : outcome;
        Optional<OfficialTextReport> report =
                shown instanceof Done<OfficialTextReport, Refusal> done ? Optional.of(done.result()) : Optional.empty();
        return page.show(
                "declaration/officialPreview",
                new OfficialTextView.Preview(
                        id,
                        copy.fileName(),
                        copy.language().code(),
                        report,
                        departures,
                        official.guides().edition(copy.language())));
    }

    @PostMapping("/declaration/official/{id}")
    View confirm(
            @PathVariable("id") UUID id,
            @RequestParam(name = "edition", defaultValue = "known") String edition,
            Page page,
            Reader reader) {
        Edition chosen = edition.equals("another") ? Edition.ANOTHER : Edition.KNOWN;
        return switch (official.confirm(id, chosen, reader)) {
            case Done<OfficialTextReport, Refusal> done ->
                new RedirectView("/declaration/official?done="
                        + (done.result().state() == OfficialTextReport.State.SAME
                                ? "official-text-same"
                                : "official-text-taken"));
            case Refused<OfficialTextReport, Refusal> refused
            when refused.reason() instanceof Refusal.Closed why -> page.show("frame/refusal", why.reason());
            case Refused<OfficialTextReport, Refusal> refused ->
                page.show("declaration/official", view(Form.empty(), Optional.of(refused.reason()), page));
        };
    }

    private static OfficialCopy copy(MultipartFile file, Language language) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return new OfficialCopy(UploadedName.of(file).value(), OfficialTexts.content(in), language, Edition.KNOWN);
        }
    }

    private Language language(String code) {
        return official.guides().languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private OfficialTextView view(Form form, Optional<Refusal> refusal, Page page) {
        List<Choice> languages = official.guides().languages().stream()
                .map(language -> new Choice(
                        language.code(),
                        language.icu().getDisplayLanguage(page.language().icu())))
                .toList();
        return new OfficialTextView(
                form,
                languages,
                official.guides().languages().stream().map(this::state).toList(),
                official.imports(),
                refusal);
    }

    private OfficialTextView.State state(Language language) {
        List<OfficialText> texts = official.in(language);
        List<OfficialTextView.Furniture> furniture = texts.stream()
                .filter(OfficialText::furniture)
                .map(text -> new OfficialTextView.Furniture(
                        official.guides().name(language, text.unit()).orElse(LocalizedText.none()),
                        text.unit(),
                        text.line(),
                        text.words()))
                .toList();
        return new OfficialTextView.State(
                language.code(),
                texts.size() - furniture.size(),
                furniture,
                official.guides().edition(language));
    }
}
