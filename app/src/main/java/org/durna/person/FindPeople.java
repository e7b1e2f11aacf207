package org.durna.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.person.rules.Parameters;
import org.durna.person.rules.Places;
import org.durna.person.rules.Query;
import org.durna.person.rules.ReadQuery;
import org.durna.person.rules.SearchPlan;
import org.durna.person.rules.SearchPlan.Together;
import org.durna.person.rules.Weigh;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.GlanceRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is looked for by whatever is known: any spelling, any script, a number, part of a date, a place by an old name. */
@Service
public class FindPeople {
    /** So many signs a search has at most. */
    public static final int LONGEST = 500;

    private final AssertionRows rows;
    private final GlanceRows glances;
    private final Places places;
    private final AuditTrail audit;
    private final Clock clock;

    public FindPeople(AssertionRows rows, GlanceRows glances, Places places, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.glances = glances;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** One line of the audit says who looked for what, for which purpose, and whom they were shown. */
    @Transactional
    public Outcome<Found, Reason> find(String words, Reader reader) {
        var closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        if (words.length() > LONGEST) {
            return new Refused<>(Reason.of("person.search.too-long", LONGEST));
        }
        ReadQuery reading = new ReadQuery(places, clock);
        Query query = reading.read(words);
        if (query.isEmpty()) {
            return new Refused<>(Reason.of("person.search.empty"));
        }
        Sight sight = Sight.of(reader);
        Found found = find(query, sight);
        if (found.people().isEmpty()) {
            Query otherwise = reading.readSecondWordAsPlace(words);
            found = otherwise.equals(query) ? found : find(otherwise, sight);
        }
        glances.keep(words, reader.agency(), sight, clock.instant());
        audit.record(new Entry(
                reader.actor(),
                new Action("person.searched"),
                found.subjects(),
                Detail.none().with("words", words.strip()).with("more", "" + found.more())));
        return new Done<>(found);
    }

    /** From the narrow to the wide, until somebody fits well. */
    Found find(Query query, Sight sight) {
        Weigh weigh = new Weigh(query, places);
        Map<AssertionId, Hit> hits = new LinkedHashMap<>();
        PersonId own = query.person();
        if (own != null) {
            rows.of(own, sight)
                    .forEach(assertion -> weigh.weigh(assertion).ifPresent(hit -> hits.put(assertion.id(), hit)));
        }
        boolean more = false;
        for (Set<Together> step : SearchPlan.of(query, places)) {
            if (hits.values().stream().anyMatch(hit -> hit.bits() >= Parameters.ENOUGH)) {
                break;
            }
            List<Assertion> borne = rows.bearing(step, Parameters.MOST_LOOKED_AT, sight);
            more = borne.size() >= Parameters.MOST_LOOKED_AT;
            borne.forEach(assertion -> weigh.weigh(assertion).ifPresent(hit -> hits.put(assertion.id(), hit)));
        }
        Map<PersonId, List<Hit>> people = byPerson(hits);
        boolean cut = people.size() > Parameters.MOST_SHOWN;
        List<PersonId> shown =
                people.keySet().stream().limit(Parameters.MOST_SHOWN).toList();
        Map<PersonId, List<Assertion>> assertions = rows.of(shown, sight);
        Set<AssertionId> restricted = rows.restrictedAmong(
                assertions.values().stream().flatMap(List::stream).toList());
        return new Found(
                query,
                shown.stream()
                        .map(id -> new Found.Someone(
                                id,
                                people.getOrDefault(id, List.of()).stream()
                                        .map(weigh::told)
                                        .toList(),
                                assertions.getOrDefault(id, List.of()),
                                restricted))
                        .toList(),
                more || cut);
    }

    /** The likeliest first; whoever is far behind is left out. */
    private static Map<PersonId, List<Hit>> byPerson(Map<AssertionId, Hit> hits) {
        Map<PersonId, List<Hit>> people = new LinkedHashMap<>();
        double best = hits.values().stream().mapToDouble(Hit::bits).max().orElse(0);
        hits.values().stream()
                .filter(hit -> hit.bits() > best - Parameters.FAR_BEHIND)
                .sorted(Comparator.comparingDouble(Hit::bits)
                        .reversed()
                        .thenComparing(hit -> hit.assertion().id().value()))
                .forEach(hit -> people.computeIfAbsent(hit.assertion().person(), id -> new ArrayList<>())
                        .add(hit));
        return people;
    }
}
