package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.ChangeParticipation;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ParticipationRole;
import org.durna.partnership.Participations;
import org.durna.partnership.Parties;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The form by which a coordinator records what a party does in an initiative from a day on. */
@Controller
class ParticipationPages {
    private final Participations participations;
    private final Parties parties;
    private final ChangeParticipation changeParticipation;

    ParticipationPages(Participations participations, Parties parties, ChangeParticipation changeParticipation) {
        this.participations = participations;
        this.parties = parties;
        this.changeParticipation = changeParticipation;
    }

    @Behind(Permission.EDIT_PARTIES)
    @GetMapping("/declaration/{initiative}/participation")
    View form(Page page, Reader reader, @PathVariable String initiative, @RequestParam Optional<String> party) {
        ClauseId id = initiative(initiative);
        Form form = Form.empty()
                .with("party", party.orElse(""))
                .with("from", page.today().toString());
        party.ifPresent(code -> form.with("seen", now(id, code, page.today())));
        return page.show("parties/participation", view(page, id, form));
    }

    @Behind(Permission.EDIT_PARTIES)
    @PostMapping("/declaration/{initiative}/participation")
    View change(Page page, Reader reader, @PathVariable String initiative, @RequestParam Map<String, String> fields) {
        ClauseId id = initiative(initiative);
        Form form = Form.of(fields);
        String party = form.required("party", 20);
        Optional<LocalDate> from = form.requiredDay("from");
        if (!party.isEmpty() && PartyCode.read(party).isEmpty()) {
            form.wrong("party", Reason.of("partnership.party.unknown", party));
        }
        for (String field : List.of("role", "seen")) {
            if (!isRole(form.value(field))) {
                form.wrong("role", Reason.of("partnership.participation.no-role", form.value(field)));
            }
        }
        if (!form.isRight() || from.isEmpty()) {
            return page.show("parties/participation", view(page, id, form));
        }
        String seen =
                fields.containsKey("seen") && fields.getOrDefault("seenFor", "").equals(party)
                        ? form.value("seen")
                        : now(id, party, from.get());
        var command = new ChangeParticipation.Command(
                id, new PartyCode(party), role(form.value("role")), from.get(), role(seen));
        return switch (changeParticipation.change(command, reader)) {
            case Done(var done) ->
                new RedirectView("/declaration/" + done.initiative() + "?done=participation-changed");
            case Refused(var reason) -> {
                form.with("seen", now(id, party, from.get())).with("seenFor", party);
                yield page.show("parties/participation", view(page, id, form.wrong("role", reason)));
            }
        };
    }

    private ParticipationView view(Page page, ClauseId id, Form form) {
        return new ParticipationView(
                id,
                form,
                parties.on(page.today()).stream()
                        .map(party -> new Choice(party.code().value(), page.text(party.name())))
                        .toList(),
                Arrays.stream(ParticipationRole.values())
                        .map(role -> new Choice(role.code(), page.t(role.key())))
                        .toList(),
                participations.in(id, page.today()));
    }

    private String now(ClauseId id, String party, LocalDate day) {
        return participations.in(id, day).stream()
                .filter(each -> each.party().value().equals(party))
                .map(each -> each.role().code())
                .findFirst()
                .orElse("");
    }

    private static ClauseId initiative(String code) {
        if (!ClauseId.couldBe(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ClauseId(code);
    }

    private static boolean isRole(String code) {
        return code.isEmpty()
                || Arrays.stream(ParticipationRole.values())
                        .anyMatch(role -> role.code().equals(code));
    }

    private static @Nullable ParticipationRole role(String code) {
        return code.isEmpty() ? null : ParticipationRole.of(code);
    }
}
