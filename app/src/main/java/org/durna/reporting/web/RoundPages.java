package org.durna.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.reporting.Ask;
import org.durna.reporting.GivenLine;
import org.durna.reporting.OpenRound;
import org.durna.reporting.RoundId;
import org.durna.reporting.Rounds;
import org.durna.reporting.Rounds.Standing;
import org.durna.reporting.RunRound;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Rounds as whoever opened them sees them: opened, chased, reviewed, closed. */
@Controller
class RoundPages {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REMARK = 1_000;
    private static final long DAYS_TO_ANSWER = 21;

    private final Rounds rounds;
    private final OpenRound openRound;
    private final RunRound runRound;
    private final Agencies agencies;
    private final Activities activities;

    RoundPages(Rounds rounds, OpenRound openRound, RunRound runRound, Agencies agencies, Activities activities) {
        this.rounds = rounds;
        this.openRound = openRound;
        this.runRound = runRound;
        this.agencies = agencies;
        this.activities = activities;
    }

    @Behind(Permission.WRITE_ACTIVITIES)
    @GetMapping("/rounds")
    View list(Page page, Reader reader) {
        return page.show(
                "rounds/list",
                new RoundViews.ListView(
                        rounds.askedOf(reader), rounds.all(reader), reader.may(Permission.OPEN_ROUNDS)));
    }

    @Behind(Permission.OPEN_ROUNDS)
    @GetMapping("/rounds/new")
    View blank(Page page, Reader reader) {
        LocalDate due = page.today().plusDays(DAYS_TO_ANSWER);
        return form(page, reader, Form.empty().with("due", due.toString()));
    }

    @Behind(Permission.OPEN_ROUNDS)
    @PostMapping("/rounds/new")
    View open(Page page, Reader reader, HttpServletRequest request, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        String title = form.required("title", LONGEST_TITLE);
        Optional<LocalDate> due = form.requiredDay("due");
        if (!form.isRight() || due.isEmpty()) {
            return form(page, reader, form);
        }
        return switch (openRound.open(new OpenRound.Command(title, due.get(), address(request)), reader)) {
            case Done(var id) -> new RedirectView("/rounds/" + id + "?done=round-opened");
            case Refused(var reason) -> form(page, reader, form.wrong("due", reason));
        };
    }

    private View form(Page page, Reader reader, Form form) {
        return switch (openRound.prospect(reader)) {
            case Done(var prospect) -> page.show("rounds/form", new RoundViews.OpenView(form, prospect, names()));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @Behind(Permission.OPEN_ROUNDS)
    @GetMapping("/rounds/{id:\\d{1,18}}")
    View round(Page page, Reader reader, @PathVariable long id) {
        Standing standing = find(id, reader);
        return page.show(
                "rounds/round",
                new RoundViews.RoundView(
                        standing, names(), page.today(), standing.round().isOpen()));
    }

    @Behind(Permission.OPEN_ROUNDS)
    @GetMapping("/rounds/{id:\\d{1,18}}/of/{agency}")
    View review(Page page, Reader reader, @PathVariable long id, @PathVariable String agency) {
        return review(page, reader, id, agency, Form.empty());
    }

    @Behind(Permission.OPEN_ROUNDS)
    @PostMapping("/rounds/{id:\\d{1,18}}/of/{agency}")
    View decide(
            Page page,
            Reader reader,
            HttpServletRequest request,
            @PathVariable long id,
            @PathVariable String agency,
            @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        AgencyCode code = AgencyCode.read(agency).orElseThrow(RoundPages::notThere);
        boolean accepted = form.value("decision").equals("accept");
        String remark = accepted ? "" : form.required("remark", LONGEST_REMARK);
        if (!form.isRight()) {
            return review(page, reader, id, agency, form);
        }
        Outcome<RoundId, Reason> outcome = accepted
                ? runRound.accept(new RoundId(id), code, reader)
                : runRound.sendBack(new RoundId(id), code, remark, address(request), reader);
        return switch (outcome) {
            case Done<RoundId, Reason> done ->
                new RedirectView("/rounds/" + id + "?done=" + (accepted ? "answer-accepted" : "answer-returned"));
            case Refused<RoundId, Reason>(var reason) -> review(page, reader, id, agency, form.wrong("remark", reason));
        };
    }

    private View review(Page page, Reader reader, long id, String agency, Form form) {
        Standing standing = find(id, reader);
        Ask ask = standing.asks().stream()
                .filter(each -> each.agency().value().equals(agency))
                .findFirst()
                .orElseThrow(RoundPages::notThere);
        var lines = rounds.given(standing.round().id(), ask.agency(), reader);
        Map<Long, String> titles = lines.stream()
                .map(GivenLine::activity)
                .distinct()
                .collect(Collectors.toMap(
                        each -> each.value(),
                        each -> activities
                                .find(each, reader)
                                .map(found -> found.title()
                                        .spoken(page.language(), page.languages())
                                        .orElseThrow()
                                        .text())
                                .orElse("№ " + each)));
        return page.show(
                "rounds/review", new RoundViews.ReviewView(standing.round(), ask, lines, names(), titles, form));
    }

    @Behind(Permission.OPEN_ROUNDS)
    @PostMapping("/rounds/{id:\\d{1,18}}/remind")
    View remind(Page page, Reader reader, HttpServletRequest request, @PathVariable long id) {
        return switch (runRound.remind(new RoundId(id), address(request), reader)) {
            case Done<Integer, Reason> done -> new RedirectView("/rounds/" + id + "?done=round-reminded");
            case Refused<Integer, Reason>(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @Behind(Permission.OPEN_ROUNDS)
    @PostMapping("/rounds/{id:\\d{1,18}}/close")
    View close(Page page, Reader reader, @PathVariable long id) {
        return switch (runRound.close(new RoundId(id), reader)) {
            case Done<RoundId, Reason> done -> new RedirectView("/rounds/" + id + "?done=round-closed");
            case Refused<RoundId, Reason>(var reason) -> page.show("frame/refusal", reason);
        };
    }

    private Standing find(long id, Reader reader) {
        return rounds.find(new RoundId(id), reader).orElseThrow(RoundPages::notThere);
    }

    private RoundViews.Names names() {
        return new RoundViews.Names(agencies.names());
    }

    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
