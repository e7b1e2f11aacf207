package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.AccedeParty;
import org.durna.partnership.Parties;
import org.durna.partnership.Party;
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
import org.springframework.web.servlet.view.RedirectView;

/** The parties and partners: who they are, since when, and how one joins. */
@Controller
class PartyPages {
    private final Parties parties;
    private final PartyFacts facts;
    private final MapOfParties map;
    private final AccedeParty accedeParty;

    PartyPages(Parties parties, PartyFacts facts, MapOfParties map, AccedeParty accedeParty) {
        this.parties = parties;
        this.facts = facts;
        this.map = map;
        this.accedeParty = accedeParty;
    }

    @GetMapping("/parties")
    View parties(Page page, @RequestParam Optional<LocalDate> on) {
        LocalDate day = on.orElse(page.today());
        List<Party> all = parties.on(day);
        return page.show("parties/parties", new PartiesView(day, all, parties.mayJoin(day), map.of(all, page)));
    }

    @GetMapping("/parties/{code:[A-Z0-9]+}")
    View party(Page page, Reader reader, @PathVariable String code, @RequestParam Optional<LocalDate> on) {
        LocalDate day = on.orElse(page.today());
        Party party = PartyCode.read(code)
                .flatMap(known -> parties.find(known, day))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.show("parties/party", facts.of(party, day, page, reader));
    }

    @Behind(Permission.EDIT_PARTIES)
    @GetMapping("/parties/join")
    View joinForm(Page page, @RequestParam Optional<String> party) {
        Form form = Form.empty()
                .with("party", party.orElse(""))
                .with("from", page.today().toString());
        return page.show("parties/join", join(page, form));
    }

    @Behind(Permission.EDIT_PARTIES)
    @PostMapping("/parties/join")
    View join(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        String code = form.required("party", 20);
        Optional<LocalDate> from = form.requiredDay("from");
        String ground = form.required("ground", 500);
        if (!code.isEmpty() && PartyCode.read(code).isEmpty()) {
            form.wrong("party", Reason.of("partnership.party.unknown", code));
        }
        if (!form.isRight() || from.isEmpty()) {
            return page.show("parties/join", join(page, form));
        }
        var command = new AccedeParty.Command(new PartyCode(code), from.get(), ground);
        return switch (accedeParty.accede(command, page.pack().signed(), reader)) {
            case Done(var party) -> new RedirectView("/parties/" + party.code() + "?done=party-joined");
            case Refused(var reason) -> page.show("parties/join", join(page, form.wrong("party", reason)));
        };
    }

    private JoinView join(Page page, Form form) {
        return new JoinView(form, List.copyOf(parties.mayJoin(page.today())));
    }
}
