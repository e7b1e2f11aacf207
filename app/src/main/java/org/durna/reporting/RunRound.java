package org.durna.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.ContactPoint;
import org.durna.partnership.ContactPoints;
import org.durna.reporting.store.RoundRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever opened a round accepts answers or returns them with a reason, reminds the silent, and closes it. */
@Service
public class RunRound {
    private final RoundRows rows;
    private final ContactPoints contacts;
    private final RoundLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    RunRound(RoundRows rows, ContactPoints contacts, RoundLetters letters, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<RoundId, Reason> accept(RoundId id, AgencyCode agency, Reader reader) {
        return review(id, agency, AskState.ACCEPTED, "", "", reader);
    }

    /** Asks once more, and says why in a letter. */
    @Transactional
    public Outcome<RoundId, Reason> sendBack(
            RoundId id, AgencyCode agency, String remark, String address, Reader reader) {
        return remark.isBlank()
                ? Outcome.refused(Reason.of("reporting.return-needs-reason"))
                : review(id, agency, AskState.RETURNED, remark, address, reader);
    }

    private Outcome<RoundId, Reason> review(
            RoundId id, AgencyCode agency, AskState next, String remark, String address, Reader reader) {
        Optional<Reason> closed = closed(id, reader);
        Optional<Ask> ask = rows.ask(id, agency);
        if (closed.isPresent() || ask.isEmpty()) {
            return Outcome.refused(closed.orElse(Reason.of("reporting.round.unknown", id.value())));
        }
        if (ask.get().state() != AskState.ANSWERED || !rows.move(ask.get(), next, remark, clock.instant())) {
            return Outcome.refused(Reason.of("reporting.moved-meanwhile"));
        }
        if (next == AskState.RETURNED) {
            Round round = rows.find(id).orElseThrow();
            for (ContactPoint person : people(reader).getOrDefault(agency, List.of())) {
                letters.sendBack(round, person, ask.get().rows(), address, remark, reader.actor());
            }
        }
        note("reporting.answer." + next.word(), id, reader, Detail.none().with("agency", agency.value()));
        return Outcome.done(id);
    }

    /** Writes to every agency that something is still asked of; answers how many those are. */
    @Transactional
    public Outcome<Integer, Reason> remind(RoundId id, String address, Reader reader) {
        Optional<Reason> closed = closed(id, reader);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        Round round = rows.find(id).orElseThrow();
        List<Ask> silent = rows.asks(id).stream()
                .filter(ask -> ask.state().waitsForAgency())
                .toList();
        Map<AgencyCode, List<ContactPoint>> people = people(reader);
        for (Ask ask : silent) {
            people.getOrDefault(ask.agency(), List.of())
                    .forEach(person -> letters.remind(round, person, ask.rows(), address, reader.actor()));
            rows.reminded(ask);
        }
        note("reporting.reminded", id, reader, Detail.none().with("agencies", Integer.toString(silent.size())));
        return Outcome.done(silent.size());
    }

    @Transactional
    public Outcome<RoundId, Reason> close(RoundId id, Reader reader) {
        Optional<Reason> closed = closed(id, reader);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        rows.close(id, clock.instant());
        note("reporting.round.closed", id, reader, Detail.none());
        return Outcome.done(id);
    }

    /** Read once for a whole act: each reading of contact points stands in the audit. */
    private Map<AgencyCode, List<ContactPoint>> people(Reader reader) {
        return switch (contacts.inOffice(LocalDate.now(clock), reader)) {
            case Done(var all) -> all.stream().collect(Collectors.groupingBy(ContactPoint::agency));
            case Refused<?, ?> refused -> Map.of();
        };
    }

    private Optional<Reason> closed(RoundId id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.OPEN_ROUNDS);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<Round> round = rows.find(id).filter(each -> each.agency().equals(reader.agency()));
        if (round.isEmpty()) {
            return Optional.of(Reason.of("reporting.round.unknown", id.value()));
        }
        return round.get().isOpen() ? Optional.empty() : Optional.of(Reason.of("reporting.round-closed"));
    }

    private void note(String action, RoundId id, Reader reader, Detail detail) {
        audit.record(new Entry(reader.actor(), new Action(action), new Subject("round", id.toString()), detail));
    }
}
