package org.durna.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityQuery;
import org.durna.activity.ActivityStatus;
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

/** A coordinator asks every agency at once about its activities that are not over; each gets a letter with its own rows and no others. */
@Service
public class OpenRound {
    private static final int MOST = 2_000;

    private final RoundRows rows;
    private final Activities activities;
    private final ContactPoints contacts;
    private final RoundLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    OpenRound(
            RoundRows rows,
            Activities activities,
            ContactPoints contacts,
            RoundLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.contacts = contacts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param address where the platform is reached, for the link in the letters */
    public record Command(String title, LocalDate due, String address) {}

    /** Whom a round would ask now, by agency; those without a contact point are in the other list. */
    public record Prospect(Map<AgencyCode, List<Activity>> asked, Map<AgencyCode, List<Activity>> withoutContact) {}

    @Transactional
    public Outcome<Prospect, Reason> prospect(Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.OPEN_ROUNDS);
        return closed.isPresent()
                ? Outcome.refused(closed.get())
                : switch (contacts.inOffice(LocalDate.now(clock), reader)) {
                    case Refused(var reason) -> Outcome.refused(reason);
                    case Done(var people) -> Outcome.done(prospect(people, reader));
                };
    }

    @Transactional
    public Outcome<RoundId, Reason> open(Command command, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        AgencyCode agency = reader.agency();
        Optional<Reason> refused = reader.refusal(Permission.OPEN_ROUNDS)
                .or(() -> command.due().isAfter(today)
                        ? Optional.empty()
                        : Optional.of(Reason.of("reporting.due-is-past")));
        if (refused.isPresent() || agency == null) {
            return Outcome.refused(refused.orElse(Reason.of("access.not-permitted")));
        }
        return switch (contacts.inOffice(today, reader)) {
            case Refused(var reason) -> Outcome.refused(reason);
            case Done(var people) -> open(command, agency, people, reader);
        };
    }

    private Outcome<RoundId, Reason> open(
            Command command, AgencyCode agency, List<ContactPoint> people, Reader reader) {
        Prospect prospect = prospect(people, reader);
        if (prospect.asked().isEmpty()) {
            return Outcome.refused(Reason.of("reporting.nobody-to-ask"));
        }
        Instant now = clock.instant();
        boolean sample =
                prospect.asked().values().stream().flatMap(Collection::stream).anyMatch(Activity::sample);
        RoundId id = rows.insert(
                command.title(), agency, command.due(), reader.actor().account(), now, sample);
        Round round = rows.find(id).orElseThrow();
        prospect.asked().forEach((asked, own) -> {
            rows.ask(id, asked, own.stream().map(Activity::number).toList(), now);
            people.stream()
                    .filter(person -> person.agency().equals(asked))
                    .forEach(person -> letters.ask(round, person, own, command.address(), reader.actor()));
        });
        audit.record(new Entry(
                reader.actor(),
                new Action("reporting.round.opened"),
                new Subject("round", id.toString()),
                Detail.none()
                        .with("due", command.due().toString())
                        .with("agencies", prospect.asked().keySet().toString())));
        return Outcome.done(id);
    }

    private Prospect prospect(List<ContactPoint> people, Reader reader) {
        Map<AgencyCode, List<Activity>> byOwner = activities.list(ActivityQuery.all(MOST), reader).stream()
                .filter(each -> !each.isDraft())
                .filter(each -> each.status() != ActivityStatus.CLOSED && each.status() != ActivityStatus.CANCELLED)
                .collect(Collectors.groupingBy(
                        Activity::owner,
                        () -> new TreeMap<>(java.util.Comparator.comparing(AgencyCode::value)),
                        Collectors.toList()));
        Map<AgencyCode, List<Activity>> asked = new java.util.LinkedHashMap<>();
        Map<AgencyCode, List<Activity>> without = new java.util.LinkedHashMap<>();
        byOwner.forEach((agency, own) -> (people.stream()
                                .anyMatch(person -> person.agency().equals(agency))
                        ? asked
                        : without)
                .put(agency, own));
        return new Prospect(asked, without);
    }
}
