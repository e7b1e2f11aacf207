package org.durna.reporting.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityStatus;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.UploadedName;
import org.durna.reporting.AnswerRound;
import org.durna.reporting.AnswerRound.Sheet;
import org.durna.reporting.Ask;
import org.durna.reporting.AskedField;
import org.durna.reporting.DraftAnswer;
import org.durna.reporting.RoundId;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** An agency answers a round: in the form, or with the file that came; then it looks at what was understood, and gives it. */
@Controller
@Behind(Permission.WRITE_ACTIVITIES)
class AnswerPages {
    private final AnswerRound answer;

    AnswerPages(AnswerRound answer) {
        this.answer = answer;
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/answer")
    View sheet(Page page, Reader reader, @PathVariable long id) {
        return sheet(page, reader, id, Form.empty());
    }

    private View sheet(Page page, Reader reader, long id, Form form) {
        return switch (answer.open(new RoundId(id), reader)) {
            case Done(var sheet) -> {
                List<Choice> statuses = Arrays.stream(ActivityStatus.values())
                        .map(each -> new Choice(each.word(), page.t(each.key())))
                        .toList();
                yield page.show(
                        "rounds/answer",
                        new RoundViews.AnswerView(
                                sheet.round(), sheet.ask(), sheet.own(), statuses, filled(sheet, form)));
            }
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    private static Form filled(Sheet sheet, Form form) {
        for (Activity activity : sheet.own()) {
            put(form, activity, AskedField.STATUS, activity.status().word());
            put(form, activity, AskedField.ACTUAL_START, day(activity.dates().actualStart()));
            put(form, activity, AskedField.ACTUAL_END, day(activity.dates().actualEnd()));
        }
        return form;
    }

    private static void put(Form form, Activity activity, AskedField field, String value) {
        String name = RoundViews.AnswerView.field(activity, field);
        if (form.value(name).isEmpty()) {
            form.with(name, value);
        }
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @PostMapping("/rounds/{id:\\d{1,18}}/answer")
    View write(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Map<ActivityId, Map<AskedField, String>> written = new HashMap<>();
        fields.forEach((name, value) -> {
            int dash = name.lastIndexOf('-');
            String number = name.substring(dash + 1);
            if (dash > 0 && number.matches("\\d{1,18}")) {
                AskedField.read(name.substring(0, dash))
                        .filter(AskedField.answers()::contains)
                        .ifPresent(field -> written.computeIfAbsent(
                                        new ActivityId(Long.parseLong(number)), each -> new EnumMap<>(AskedField.class))
                                .put(field, value));
            }
        });
        return look(page, reader, id, answer.read(new RoundId(id), written, reader));
    }

    @PostMapping("/rounds/{id:\\d{1,18}}/file")
    View upload(
            Page page,
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return sheet(page, reader, id, Form.empty().wrong("file", Reason.of("reporting.file.none")));
        }
        return look(
                page,
                reader,
                id,
                answer.read(new RoundId(id), UploadedName.of(file).value(), file.getBytes(), reader));
    }

    private View look(Page page, Reader reader, long id, Outcome<DraftAnswer, Reason> read) {
        return switch (read) {
            case Done<DraftAnswer, Reason> done -> new RedirectView("/rounds/" + id + "/look");
            case Refused<DraftAnswer, Reason>(var reason) ->
                sheet(page, reader, id, Form.empty().wrong("file", reason));
        };
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/look")
    View look(Page page, Reader reader, @PathVariable long id) {
        return look(page, reader, id, Optional.empty());
    }

    private View look(Page page, Reader reader, long id, Optional<Reason> stopped) {
        return switch (answer.open(new RoundId(id), reader)) {
            case Done(var sheet)
            when sheet.draft().isPresent() -> {
                DraftAnswer draft = sheet.draft().get();
                yield page.show(
                        "rounds/look",
                        new RoundViews.LookView(
                                sheet.round(), draft.lines(), draft.problems(), draft.fileName(), stopped));
            }
            case Done(var sheet) -> new RedirectView("/rounds/" + id + "/answer");
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @PostMapping("/rounds/{id:\\d{1,18}}/give")
    View give(Page page, Reader reader, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Map<Integer, String> choices = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.matches("line-\\d{1,5}")) {
                choices.put(Integer.parseInt(name.substring(5)), value);
            }
        });
        return switch (answer.give(new RoundId(id), choices, reader)) {
            case Done<Ask, Reason> done -> new RedirectView("/rounds?done=answer-given");
            case Refused<Ask, Reason>(var reason) -> look(page, reader, id, Optional.of(reason));
        };
    }
}
