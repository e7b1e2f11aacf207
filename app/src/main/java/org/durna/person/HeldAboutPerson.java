package org.durna.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.audit.AuditTrail;
import org.durna.person.store.AssertionRows;
import org.durna.person.store.DeferralRows;
import org.durna.person.store.PersonRows;
import org.durna.person.store.RightsRows;
import org.durna.shared.PersonId;
import org.springframework.stereotype.Component;

/** All that is held about somebody here, and what of it they can be told. */
@Component
class HeldAboutPerson {
    private final AssertionRows assertions;
    private final PersonRows persons;
    private final RightsRows rights;
    private final DeferralRows deferrals;
    private final UsesOfPerson uses;

    HeldAboutPerson(
            AssertionRows assertions,
            PersonRows persons,
            RightsRows rights,
            DeferralRows deferrals,
            AuditTrail audit,
            Clock clock) {
        this.assertions = assertions;
        this.persons = persons;
        this.rights = rights;
        this.deferrals = deferrals;
        this.uses = new UsesOfPerson(audit, clock.getZone());
    }

    List<Assertion> assertions(PersonId person, Sight sight) {
        return assertions.of(person, sight);
    }

    /** What is deferred is left out as if it were not there: nothing in its place says that something is missing. */
    OwnFile tellable(PersonId person, LocalDate today, AgencyCode issuer, String identity, Sight sight) {
        Set<AgencyCode> silent = deferrals.of(person).stream()
                .filter(deferral -> deferral.holdsOn(today))
                .map(Deferral::keeper)
                .collect(Collectors.toSet());
        List<Assertion> told = assertions(person, sight).stream()
                .filter(each -> !silent.contains(each.source().keeper()))
                .toList();
        List<Former> former = assertions.former(person, sight).stream()
                .filter(each -> !silent.contains(each.assertion().source().keeper()))
                .toList();
        List<PersonId> origins = persons.in(person);
        List<Assertion> named = new ArrayList<>(told.isEmpty() ? assertions(person, sight) : told);
        return new OwnFile(
                Assertion.calledAs(named),
                numbers(person, told, former),
                told,
                former,
                uses.of(origins).stream()
                        .filter(use -> use.agency()
                                .map(silent::contains)
                                .map(is -> !is)
                                .orElse(true))
                        .toList(),
                rights.of(person).stream()
                        .filter(request -> !silent.contains(request.agency()))
                        .toList(),
                rights.kept(),
                issuer,
                identity);
    }

    /** A number under which only somebody silent wrote the person down is not told either. */
    private static List<PersonId> numbers(PersonId person, List<Assertion> told, List<Former> former) {
        Set<PersonId> numbers = new java.util.LinkedHashSet<>(List.of(person));
        told.forEach(each -> numbers.add(each.origin()));
        former.forEach(each -> numbers.add(each.assertion().origin()));
        return List.copyOf(numbers);
    }
}
