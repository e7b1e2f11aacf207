package org.durna.person.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.ComparePeople;
import org.durna.person.ComparePeople.Comparison;
import org.durna.person.DecidePair;
import org.durna.person.DecidePair.Refusal;
import org.durna.person.PairDecision;
import org.durna.person.Verdict;
import org.durna.person.web.PairViews.ChooseView;
import org.durna.person.web.PairViews.CompareView;
import org.durna.person.web.PairViews.Weights;
import org.durna.person.web.PeopleViews.Names;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Two people side by side, and what somebody decides about them. */
@Controller
@Behind(Permission.WRITE_PEOPLE)
class ComparePages {
    private static final String DOOR =
            "/people/compare/{one:" + PersonInAddress.NUMBER + "}/{other:" + PersonInAddress.NUMBER + "}";

    private final ComparePeople compare;
    private final DecidePair decide;
    private final Agencies agencies;

    ComparePages(ComparePeople compare, DecidePair decide, Agencies agencies) {
        this.compare = compare;
        this.decide = decide;
        this.agencies = agencies;
    }

    /** Anybody can be put beside anybody by their numbers, also whom no machine would propose. */
    @GetMapping("/people/compare")
    View choose(Page page, @RequestParam String one, @RequestParam(required = false) @Nullable String other) {
        PersonId first = PersonInAddress.of(one);
        Form form = Form.empty().with("other", other == null ? "" : other);
        Optional<PersonId> second = PersonId.parse(form.value("other"));
        if (second.isPresent() && !second.get().equals(first)) {
            return new RedirectView(
                    "/people/compare/" + first.written() + "/" + second.get().written());
        }
        return page.show(
                "person/choose",
                new ChooseView(
                        first, other == null ? form : form.wrong("other", Reason.of("person.compare.no-number"))));
    }

    @GetMapping(DOOR)
    View compare(Page page, Reader reader, @PathVariable String one, @PathVariable String other) {
        return show(page, reader, PersonInAddress.of(one), PersonInAddress.of(other), Form.empty());
    }

    @PostMapping(DOOR)
    View decide(
            Page page,
            Reader reader,
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam Map<String, String> fields) {
        PersonId first = PersonInAddress.of(one);
        PersonId second = PersonInAddress.of(other);
        Form form = Form.of(fields);
        String why = form.required("why", PairDecision.LONGEST_REASON);
        Optional<Verdict> verdict = verdict(form);
        if (!form.isRight() || verdict.isEmpty()) {
            return show(page, reader, first, second, form);
        }
        DecidePair.Command command =
                new DecidePair.Command(first, second, verdict.get(), why, seen(form.value("seen")));
        return switch (decide.decide(command, reader)) {
            case Done(PairDecision decision) -> new RedirectView(after(decision));
            case Refused(Refusal.NoSuchPair()) -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Refused(Refusal.NotAllowed(Reason closed)) -> page.show("frame/refusal", closed);
            case Refused(Refusal.Contradicts ignored) ->
                show(page, reader, first, second, form.wrong("why", Reason.of("person.pair.contradicts")));
            case Refused(Refusal ignored) ->
                show(page, reader, first, second, form.wrong("why", Reason.of("person.pair.decided-meanwhile")));
        };
    }

    private static String after(PairDecision decision) {
        return switch (decision.second()) {
            case WANTED -> "/people/decisions/" + decision.id() + "?done=pair-waits";
            default ->
                decision.verdict() == Verdict.SAME
                        ? "/people/" + decision.one().written() + "?done=pair-joined"
                        : "/people/duplicates?done=pair-decided";
        };
    }

    private View show(Page page, Reader reader, PersonId one, PersonId other, Form form) {
        return switch (compare.open(one, other, reader)) {
            case Done(Comparison comparison) -> page.show("person/compare", view(comparison, form, page));
            case Refused<?, ?> nobodyOrOneAlready -> new RedirectView("/people/" + one.written());
        };
    }

    private CompareView view(Comparison comparison, Form form, Page page) {
        Names names = new Names(page, agencies.names());
        return new CompareView(comparison, form, Weights.of(comparison, page, names), names);
    }

    private static Optional<Verdict> verdict(Form form) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equals(form.value("verdict"))) {
                return Optional.of(verdict);
            }
        }
        form.wrong("verdict", Reason.of("person.pair.verdict.missing"));
        return Optional.empty();
    }

    /** Whatever is no decision is none that anybody was shown. */
    private static Optional<UUID> seen(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.of(new UUID(0, 0));
        }
    }
}
