package org.durna.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.store.ParticipationRows;
import org.durna.shared.Law;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A party takes up, changes or lays down its part in an initiative, from a day on. */
@Law("declaration: taking part in initiatives")
@Service
public class ChangeParticipation {
    /**
     * @param role what it does from that day on; nothing lays its part down
     * @param seen the role that the form showed, so that nobody overwrites what another has changed meanwhile
     */
    public record Command(
            ClauseId initiative,
            PartyCode party,
            @Nullable ParticipationRole role,
            LocalDate from,
            @Nullable ParticipationRole seen) {}

    private final ParticipationRows rows;
    private final Declaration declaration;
    private final Parties parties;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeParticipation(
            ParticipationRows rows, Declaration declaration, Parties parties, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.declaration = declaration;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Command, Reason> change(Command command, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.EDIT_PARTIES);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Clause> initiative = declaration.clause(command.initiative(), command.from());
        Optional<Participation> now = rows.find(command.initiative(), command.party(), command.from());
        Outcome<Command, Reason> decided =
                decide(initiative, parties.find(command.party(), command.from()), now, command);
        if (decided instanceof Done<Command, Reason>) {
            rows.change(
                    command.initiative(),
                    command.party(),
                    command.role(),
                    command.from(),
                    false,
                    reader.actor().account(),
                    clock.instant());
            audit.record(new Entry(
                    reader.actor(),
                    new Action("partnership.participation.changed"),
                    new Subject("initiative", command.initiative().value()),
                    Detail.none()
                            .with("party", command.party().value())
                            .with("from", command.from().toString())
                            .change("role", word(command.seen()), word(command.role()))));
        }
        return decided;
    }

    static Outcome<Command, Reason> decide(
            Optional<Clause> initiative, Optional<Party> party, Optional<Participation> now, Command command) {
        if (initiative.isEmpty() || initiative.get().kind() != ClauseKind.INITIATIVE) {
            return new Refused<>(Reason.of(
                    "partnership.participation.no-initiative",
                    command.initiative().value()));
        }
        if (party.isEmpty()) {
            return new Refused<>(
                    Reason.of("partnership.party.unknown", command.party().value()));
        }
        if (now.map(Participation::role).orElse(null) != command.seen()) {
            return new Refused<>(Reason.of("partnership.participation.changed-meanwhile"));
        }
        if (command.role() == command.seen()) {
            return new Refused<>(Reason.of("partnership.participation.nothing-changed"));
        }
        return new Done<>(command);
    }

    private static String word(@Nullable ParticipationRole role) {
        return role == null ? "" : role.code();
    }
}
