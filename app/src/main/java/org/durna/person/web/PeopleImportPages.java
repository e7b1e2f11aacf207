package org.durna.person.web;

import java.io.IOException;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.UploadedName;
import org.durna.person.PersonSettings;
import org.durna.person.intake.BringPeople;
import org.durna.person.intake.BringPeople.Refusal;
import org.durna.person.intake.ExportPeople;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.ImportId;
import org.durna.person.intake.PeopleImport;
import org.durna.person.intake.ReviewImports;
import org.durna.person.web.ImportViews.ListView;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** People in and out: a file of the own agency is brought, those that were brought are listed, and all that it asserts is taken away. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class PeopleImportPages {
    static final String DOOR = "/people/imports";
    private static final MediaType JSON_LINES = MediaType.parseMediaType("application/x-ndjson");

    private final BringPeople bring;
    private final ReviewImports review;
    private final ExportPeople export;
    private final PersonSettings settings;

    PeopleImportPages(BringPeople bring, ReviewImports review, ExportPeople export, PersonSettings settings) {
        this.bring = bring;
        this.review = review;
        this.export = export;
        this.settings = settings;
    }

    @GetMapping(DOOR)
    View list(Page page, Reader reader) {
        return list(page, reader, Form.empty(), Optional.empty());
    }

    @PostMapping(DOOR)
    View bring(Page page, Reader reader, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            return list(page, reader, Form.empty().wrong("file", ImportViews.noFile()), Optional.empty());
        }
        return switch (bring.bring(UploadedName.of(file).value(), file::getInputStream, reader)) {
            case Done<ImportId, Refusal>(ImportId id) -> new RedirectView(DOOR + "/" + id);
            case Refused<ImportId, Refusal>(Refusal.SameFile(PeopleImport before)) ->
                list(
                        page,
                        reader,
                        Form.empty()
                                .wrong(
                                        "file",
                                        Reason.of(
                                                "person.import.same-file",
                                                before.fileName(),
                                                page.moment(before.receivedAt()),
                                                before.receivedBy())),
                        Optional.of(before));
            case Refused<ImportId, Refusal>(Refusal.Unreadable(Reason why)) ->
                list(page, reader, Form.empty().wrong("file", why), Optional.empty());
            case Refused<ImportId, Refusal>(Refusal.NotAllowed(Reason why)) -> page.show("frame/refusal", why);
        };
    }

    @PostMapping("/people/export")
    ResponseEntity<StreamingResponseBody> export(
            Page page, Reader reader, @RequestParam(defaultValue = "") String form) {
        FileForm.Form wanted = form.equals("json-lines") ? FileForm.Form.JSON_LINES : FileForm.Form.CSV;
        String name = page.t("person.export.file") + "-" + page.today();
        return switch (export.export(wanted, reader)) {
            case Done<ExportPeople.Export, Reason>(ExportPeople.Export file) ->
                wanted == FileForm.Form.CSV
                        ? Downloads.stream(name + ".csv", Downloads.CSV, file::writeTo)
                        : Downloads.stream(name + ".jsonl", JSON_LINES, file::writeTo);
            case Refused<ExportPeople.Export, Reason> refused ->
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private View list(Page page, Reader reader, Form form, Optional<PeopleImport> same) {
        return page.show(
                "person/imports/list", new ListView(review.newest(reader), form, same, settings.largestImportMb()));
    }
}
