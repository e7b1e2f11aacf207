package org.durna.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.store.PartyRows;
import org.durna.shared.Law;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member state of the union joins the declaration from a day on; what it did before stays a partner's work. */
@Law("declaration: joining later")
@Service
public class AccedeParty {
    /** @param ground the decision or note by which it joined */
    public record Command(PartyCode party, LocalDate from, String ground) {}

    private final PartyRows parties;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    AccedeParty(PartyRows parties, Agencies agencies, AuditTrail audit, Clock clock) {
        this.parties = parties;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Joins, or says why not. */
    @Transactional
    public Outcome<Party, Reason> accede(Command command, LocalDate signed, Reader reader) {
        Optional<Party> party = parties.find(command.party(), command.from());
        Optional<Reason> refusal = reader.refusal(Permission.EDIT_PARTIES).or(() -> decide(party, command, signed));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        parties.stand(
                command.party(),
                PartyStanding.JOINED,
                command.from(),
                command.ground(),
                reader.actor().account(),
                clock.instant());
        agencies.changeStanding(command.party(), org.durna.access.Standing.PARTY, command.from());
        audit.record(new Entry(
                reader.actor(),
                new Action("partnership.party.joined"),
                new Subject("party", command.party().value()),
                Detail.none().with("from", command.from().toString()).with("ground", command.ground())));
        return Outcome.done(parties.find(command.party(), command.from()).orElseThrow());
    }

    static Optional<Reason> decide(Optional<Party> party, Command command, LocalDate signed) {
        if (party.isEmpty()) {
            return Optional.of(
                    Reason.of("partnership.party.unknown", command.party().value()));
        }
        if (party.get().kind() != PartyKind.MEMBER_STATE) {
            return Optional.of(Reason.of("partnership.accession.only-member-states"));
        }
        if (party.get().isParty()) {
            return Optional.of(Reason.of("partnership.accession.already"));
        }
        if (!command.from().isAfter(signed)) {
            return Optional.of(Reason.of("partnership.accession.before-signature"));
        }
        return Optional.empty();
    }
}
