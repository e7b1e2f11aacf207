package org.durna.intake.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.UploadedName;
import org.durna.intake.BringTable;
import org.durna.intake.ReviewTable;
import org.durna.intake.TableReport;
import org.durna.intake.TakeTable;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
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

/** A document with tables of activities is brought, asked about, taken as a whole and undone as a whole. */
@Controller
@Behind(Permission.IMPORT_ACTIVITIES)
class TablePages {
    private static final String DOOR = "/activities/tables";

    private final BringTable bring;
    private final ReviewTable review;
    private final TakeTable take;
    private final TableAnswers answers;
    private final Declaration declaration;

    TablePages(BringTable bring, ReviewTable review, TakeTable take, TableAnswers answers, Declaration declaration) {
        this.bring = bring;
        this.review = review;
        this.take = take;
        this.answers = answers;
        this.declaration = declaration;
    }

    @GetMapping(DOOR)
    View list(Page page, Reader reader) {
        return list(
                page,
                reader,
                Form.empty()
                        .with("visibility", Visibility.OWN.name())
                        .with("language", page.language().code()));
    }

    private View list(Page page, Reader reader, Form form) {
        List<Choice> clauses = declaration.on(page.today()).choices(page);
        List<Choice> languages = page.languages().stream()
                .map(each -> new Choice(
                        each.code(),
                        each.icu().getDisplayLanguage(page.language().icu())))
                .toList();
        return page.show(
                "intake/list",
                new TableViews.ListView(
                        review.files(reader),
                        form,
                        clauses,
                        languages,
                        Choice.visibilities(page).reversed()));
    }

    @PostMapping(DOOR)
    View bring(
            Page page,
            Reader reader,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        Form form = Form.of(fields);
        String clause = form.required("clause", 20);
        if (!clause.isEmpty()
                && (!ClauseId.couldBe(clause)
                        || declaration.history(new ClauseId(clause)).isEmpty())) {
            form.wrong("clause", Reason.of("partnership.clause.unknown", clause));
        }
        Optional<Language> language = page.languages().stream()
                .filter(each -> each.code().equals(form.value("language")))
                .findFirst();
        if (language.isEmpty()) {
            form.wrong("language", Reason.of("intake.which-language"));
        }
        Optional<Visibility> visibility = form.visibility("visibility");
        if (file == null || file.isEmpty()) {
            form.wrong("file", Reason.of("reporting.file.none"));
        }
        if (!form.isRight() || file == null) {
            return list(page, reader, form);
        }
        Outcome<UUID, Reason> brought = bring.bring(
                file.getBytes(),
                new BringTable.Particulars(
                        UploadedName.of(file).value(),
                        new ClauseId(clause),
                        language.orElseThrow(),
                        visibility.orElseThrow()),
                reader);
        return switch (brought) {
            case Done(UUID id) -> new RedirectView(DOOR + "/" + id);
            case Refused(Reason why) -> list(page, reader, form.wrong("file", why));
        };
    }

    @GetMapping(DOOR + "/{id}")
    View file(Page page, Reader reader, @PathVariable UUID id) {
        return file(page, find(id, reader), Form.empty());
    }

    private View file(Page page, TableReport report, Form form) {
        return page.show(
                "intake/file",
                new TableViews.FileView(
                        report, form, answers.asked(page, report), answers.names(page), review.taken(report.file())));
    }

    @PostMapping(DOOR + "/{id}/answers")
    View answers(Page page, Reader reader, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        TableReport report = find(id, reader);
        Form form = Form.of(fields);
        Map<String, String> given = new HashMap<>();
        report.questions().forEach(question -> {
            String answer = form.value(question.field()).strip();
            if (!answer.isEmpty()) {
                answers.accepted(question, answer)
                        .ifPresentOrElse(
                                right -> given.put(question.key(), right),
                                () -> form.wrong(question.field(), Reason.of("intake.no-answer", answer)));
            }
        });
        return form.isRight() ? answer(page, bring.answer(id, given, reader), "") : file(page, report, form);
    }

    @PostMapping(DOOR + "/{id}/take")
    View take(Page page, Reader reader, @PathVariable UUID id, @RequestParam Optional<String> without) {
        known(id, reader);
        return answer(page, take.take(id, without.isPresent(), reader), "intake-taken");
    }

    @PostMapping(DOOR + "/{id}/undo")
    View undo(Page page, Reader reader, @PathVariable UUID id) {
        known(id, reader);
        return answer(page, take.undo(id, reader), "import-undone");
    }

    @PostMapping(DOOR + "/{id}/discard")
    View discard(Page page, Reader reader, @PathVariable UUID id) {
        known(id, reader);
        return switch (bring.discard(id, reader)) {
            case Done(UUID gone) -> new RedirectView(DOOR + "?done=import-discarded");
            case Refused(Reason why) -> page.show("frame/refusal", why);
        };
    }

    private static View answer(Page page, Outcome<UUID, Reason> outcome, String done) {
        return switch (outcome) {
            case Done(UUID id) -> new RedirectView(DOOR + "/" + id + (done.isEmpty() ? "" : "?done=" + done));
            case Refused(Reason why) -> page.show("frame/refusal", why);
        };
    }

    private void known(UUID id, Reader reader) {
        if (review.find(id, reader).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private TableReport find(UUID id, Reader reader) {
        return review.report(id, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
