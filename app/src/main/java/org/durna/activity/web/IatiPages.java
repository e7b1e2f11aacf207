package org.durna.activity.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.IatiReport;
import org.durna.activity.ImportActivities;
import org.durna.activity.Organisation;
import org.durna.activity.PublishIati;
import org.durna.activity.ReviewIati;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
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

/** A file of activities is brought, looked at, explained where it must be, published as a whole and undone as a whole. */
@Controller
@Behind(Permission.IMPORT_ACTIVITIES)
class IatiPages {
    private static final String NONE = "-";

    private final ImportActivities importActivities;
    private final ReviewIati review;
    private final PublishIati publishIati;
    private final Declaration declaration;
    private final ActivityNames names;

    IatiPages(
            ImportActivities importActivities,
            ReviewIati review,
            PublishIati publishIati,
            Declaration declaration,
            ActivityNames names) {
        this.importActivities = importActivities;
        this.review = review;
        this.publishIati = publishIati;
        this.declaration = declaration;
        this.names = names;
    }

    @GetMapping("/activities/imports")
    View list(Page page, Reader reader) {
        return page.show("activities/imports", list(page, reader, Form.empty().with("visibility", "OWN")));
    }

    @PostMapping("/activities/imports")
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
        Optional<Visibility> visibility = form.visibility("visibility");
        if (file == null || file.isEmpty()) {
            form.wrong("file", Reason.of("iati.no-file"));
        }
        if (!form.isRight() || file == null) {
            return page.show("activities/imports", list(page, reader, form));
        }
        Outcome<UUID, Reason> staged = importActivities.stage(
                file.getInputStream(),
                new ImportActivities.Particulars(
                        named(file.getOriginalFilename()), new ClauseId(clause), visibility.orElseThrow()),
                reader);
        return switch (staged) {
            case Done(UUID id) -> new RedirectView("/activities/imports/" + id);
            case Refused(Reason why) ->
                page.show("activities/imports", list(page, reader, form.wrong("visibility", why)));
        };
    }

    @GetMapping("/activities/imports/{id}")
    View report(Page page, Reader reader, @PathVariable UUID id) {
        return page.show("activities/import", view(page, find(id, reader), Form.empty()));
    }

    @PostMapping("/activities/imports/{id}/answers")
    View answers(Page page, Reader reader, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        IatiReport report = find(id, reader);
        Form form = Form.of(fields);
        Map<String, String> organisations = new HashMap<>();
        for (IatiViews.Question each : questions("organisation", report.organisations())) {
            String answer = form.value(each.field());
            if (answer.equals(NONE)) {
                Organisation.named(each.word()).ifPresent(name -> organisations.put(each.word(), name.key()));
            } else if (Organisation.read(answer).isPresent()) {
                organisations.put(each.word(), answer);
            }
        }
        Map<String, String> sectors = new HashMap<>();
        for (IatiViews.Question each : questions("sector", report.sectors())) {
            String answer = form.value(each.field());
            if (!answer.isEmpty()) {
                sectors.put(each.word(), answer);
            }
        }
        return answer(page, importActivities.explain(id, organisations, sectors, reader), "");
    }

    @PostMapping("/activities/imports/{id}/publish")
    View publish(Page page, Reader reader, @PathVariable UUID id, @RequestParam Optional<String> without) {
        find(id, reader);
        return answer(page, publishIati.publish(id, without.isPresent(), reader), "import-published");
    }

    @PostMapping("/activities/imports/{id}/undo")
    View undo(Page page, Reader reader, @PathVariable UUID id) {
        find(id, reader);
        return answer(page, publishIati.undo(id, reader), "import-undone");
    }

    @PostMapping("/activities/imports/{id}/discard")
    View discard(Page page, Reader reader, @PathVariable UUID id) {
        find(id, reader);
        return switch (importActivities.discard(id, reader)) {
            case Done(UUID gone) -> new RedirectView("/activities/imports?done=import-discarded");
            case Refused(Reason why) -> page.show("frame/refusal", why);
        };
    }

    private static View answer(Page page, Outcome<UUID, Reason> outcome, String done) {
        return switch (outcome) {
            case Done(UUID id) ->
                new RedirectView("/activities/imports/" + id + (done.isEmpty() ? "" : "?done=" + done));
            case Refused(Reason why) -> page.show("frame/refusal", why);
        };
    }

    private IatiReport find(UUID id, Reader reader) {
        return review.report(id, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private IatiViews.ListView list(Page page, Reader reader, Form form) {
        List<Choice> clauses = declaration.on(page.today()).choices(page);
        List<Choice> visibilities = Choice.visibilities(page).reversed();
        return new IatiViews.ListView(review.files(reader), form, clauses, visibilities);
    }

    private IatiViews.ReportView view(Page page, IatiReport report, Form form) {
        List<Choice> organisations = new ArrayList<>(List.of(new Choice(NONE, page.t("iati.by-name"))));
        organisations.addAll(names.organisations(page));
        List<Choice> themes = new ArrayList<>(List.of(new Choice(NONE, page.t("iati.no-theme"))));
        themes.addAll(names.themes(page));
        return new IatiViews.ReportView(
                report,
                form,
                questions("organisation", report.organisations()),
                questions("sector", report.sectors()),
                organisations,
                themes);
    }

    private static List<IatiViews.Question> questions(String kind, Collection<String> words) {
        List<IatiViews.Question> questions = new ArrayList<>();
        for (String word : words) {
            questions.add(new IatiViews.Question(kind + "_" + Integer.toHexString(word.hashCode()), word));
        }
        return questions;
    }

    private static String named(@Nullable String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "iati.xml" : name.substring(Math.max(0, name.length() - 150));
    }
}
