package org.durna.meeting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Criterion;
import org.durna.meeting.Evaluate;
import org.durna.meeting.Evaluate.Step;
import org.durna.meeting.Evaluation;
import org.durna.meeting.EvaluationState;
import org.durna.meeting.RecommendationState;
import org.durna.meeting.Refusal;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The evaluations: opened on a frozen snapshot, written, followed up, and set in type. */
@Controller
class EvaluationPages {
    private static final int LONGEST = 4000;

    private final EvaluationRoom room;
    private final Evaluate evaluate;
    private final Clock clock;

    EvaluationPages(EvaluationRoom room, Evaluate evaluate, Clock clock) {
        this.room = room;
        this.evaluate = evaluate;
        this.clock = clock;
    }

    @GetMapping("/evaluations")
    View list(Page page, Reader reader) {
        return page.show("evaluations/list", room.list(reader));
    }

    @GetMapping("/evaluations/{id:\\d{1,18}}")
    View evaluation(Page page, Reader reader, @PathVariable long id) {
        return page.show("evaluations/evaluation", room.evaluation(page, reader, room.find(id, reader), Form.empty()));
    }

    /** The report for keeping: once concluded it bears the day of the conclusion. */
    @GetMapping("/evaluations/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> paper(Page page, Reader reader, @PathVariable long id) {
        Evaluation evaluation = room.find(id, reader);
        Instant issued = evaluation.state() instanceof EvaluationState.Concluded(var on)
                ? on.atStartOfDay(ZoneOffset.UTC).toInstant()
                : clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Downloads.pdf(
                page.t("evaluation.file", id),
                page.paper("evaluations/paper", room.evaluation(page, reader, evaluation, Form.empty()), issued));
    }

    @Behind(Permission.EVALUATE)
    @GetMapping("/evaluations/new")
    View blank(Page page, Reader reader) {
        Form form = Form.empty().with("day", page.today().toString()).with("visibility", Visibility.OWN.name());
        return page.show("evaluations/form", room.opening(page, reader, form));
    }

    @Behind(Permission.EVALUATE)
    @PostMapping("/evaluations/new")
    View open(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        LocalizedText title = Choices.words(page, form, "title", 300);
        Optional<LocalDate> day = form.requiredDay("day");
        Optional<Visibility> visibility = form.visibility("visibility");
        if (!form.isRight() || day.isEmpty() || visibility.isEmpty()) {
            return page.show("evaluations/form", room.opening(page, reader, form));
        }
        return switch (evaluate.open(new Evaluate.Opening(title, day.get(), visibility.get()), reader)) {
            case Done(var number) -> new RedirectView("/evaluations/" + number + "?done=evaluation-opened");
            case Refused(Refusal.NotAllowed(var reason)) ->
                page.show("evaluations/form", room.opening(page, reader, form.wrong("day", reason)));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @Behind(Permission.SPEAK_FOR_PARTY)
    @PostMapping("/evaluations/{id:\\d{1,18}}/step")
    View step(Page page, Reader reader, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        Evaluation evaluation = room.find(id, reader);
        Form form = Form.of(fields.toSingleValueMap());
        Optional<Step> step = step(page, form, fields.getOrDefault("evidence", List.of()));
        if (step.isEmpty()) {
            return again(page, reader, evaluation, form);
        }
        Evaluate.Command command = new Evaluate.Command(evaluation.number(), form.version(), step.get());
        return switch (evaluate.take(command, reader)) {
            case Done(var number) -> new RedirectView("/evaluations/" + number + "?done=evaluation-step");
            case Refused(Refusal.Stale(var now)) ->
                again(page, reader, now, form.wrong("changed", Reason.of("meeting.changed-meanwhile")));
            case Refused(Refusal.NotAllowed(var reason)) ->
                again(page, reader, evaluation, form.wrong("changed", reason));
            case Refused(var other) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private View again(Page page, Reader reader, Evaluation evaluation, Form form) {
        return page.show("evaluations/evaluation", room.evaluation(page, reader, evaluation, form));
    }

    private static Optional<Step> step(Page page, Form form, List<String> evidence) {
        return switch (form.value("step")) {
            case "finding" -> finding(page, form, evidence);
            case "recommendation" -> recommendation(page, form);
            case "follow-up" -> followUp(page, form);
            case "conclude" -> Optional.of(new Step.Concludes());
            case "reopen" -> Optional.of(new Step.Reopens());
            default -> {
                form.wrong("changed", Reason.of("frame.form.required"));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Step> finding(Page page, Form form, List<String> evidence) {
        Optional<Criterion> criterion = Criterion.read(form.required("criterion", 40));
        LocalizedText text = Choices.words(page, form, "finding", LONGEST);
        List<Long> pieces = new ArrayList<>();
        evidence.stream()
                .filter(each -> each.matches("[1-9]\\d{0,17}"))
                .forEach(each -> pieces.add(Long.parseLong(each)));
        if (pieces.isEmpty()) {
            form.wrong("evidence", Reason.of("evaluation.evidence-needed"));
        }
        if (criterion.isEmpty()) {
            form.wrong("criterion", Reason.of("frame.form.required"));
        }
        return form.isRight() ? criterion.map(each -> new Step.Finds(each, text, pieces)) : Optional.empty();
    }

    private static Optional<Step> recommendation(Page page, Form form) {
        LocalizedText text = Choices.words(page, form, "recommendation", LONGEST);
        Optional<AgencyCode> owner = AgencyCode.read(form.required("owner", 40));
        Optional<LocalDate> due = form.requiredDay("due");
        if (owner.isEmpty()) {
            form.wrong("owner", Reason.of("frame.form.required"));
        }
        return form.isRight()
                ? owner.flatMap(each -> due.map(day -> new Step.Recommends(text, each, day)))
                : Optional.empty();
    }

    private static Optional<Step> followUp(Page page, Form form) {
        String number = form.required("number", 18);
        String wanted = form.required("state", 20);
        if (!number.matches("[1-9]\\d{0,17}")) {
            form.wrong("changed", Reason.of("evaluation.no-recommendation"));
            return Optional.empty();
        }
        RecommendationState state = switch (wanted) {
            case "accepted" -> new RecommendationState.Accepted(page.today());
            case "carried-out" -> new RecommendationState.CarriedOut(page.today());
            case "not-accepted" -> new RecommendationState.NotAccepted(page.today(), form.required("reason", 1000));
            default -> new RecommendationState.Waiting();
        };
        return form.isRight() ? Optional.of(new Step.FollowsUp(Long.parseLong(number), state)) : Optional.empty();
    }
}
