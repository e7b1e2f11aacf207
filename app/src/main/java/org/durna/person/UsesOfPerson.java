package org.durna.person;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.Role;
import org.durna.audit.AuditPage;
import org.durna.audit.AuditQuery;
import org.durna.audit.AuditTrail;
import org.durna.audit.RecordedEntry;
import org.durna.audit.Subject;
import org.durna.person.OwnFile.Use;
import org.durna.shared.PersonId;

/** Who saw or changed what is held about somebody, as the audit has it: authority, duty and purpose, never an officer. */
final class UsesOfPerson {
    private static final int AT_ONCE = 500;

    private final AuditTrail audit;
    private final ZoneId zone;

    UsesOfPerson(AuditTrail audit, ZoneId zone) {
        this.audit = audit;
        this.zone = zone;
    }

    /** What is the same on one day is one line; the newest first. */
    List<Use> of(Collection<PersonId> people) {
        Map<Long, RecordedEntry> entries = new TreeMap<>();
        people.forEach(person -> read(person, entries));
        return entries.values().stream().collect(Collectors.groupingBy(this::alike)).values().stream()
                .map(this::use)
                .sorted(Comparator.comparing(Use::first).reversed())
                .toList();
    }

    /** An entry that names two of them is one. */
    private void read(PersonId person, Map<Long, RecordedEntry> entries) {
        AuditQuery query = AuditQuery.newest(AT_ONCE).about(new Subject("person", person.written()));
        AuditPage page = audit.page(query);
        while (true) {
            page.entries().forEach(entry -> entries.put(entry.id().value(), entry));
            if (page.next().isEmpty()) {
                return;
            }
            page = audit.page(query.before(page.next().get()));
        }
    }

    private record Alike(LocalDate day, String agency, String purpose, OwnFile.Done done) {}

    private Alike alike(RecordedEntry entry) {
        return new Alike(
                LocalDate.ofInstant(entry.at(), zone),
                entry.entry().actor().agency(),
                entry.entry().actor().purpose(),
                OwnFile.Done.of(entry.entry().action().code()));
    }

    private Use use(List<RecordedEntry> same) {
        Alike alike = alike(same.getFirst());
        return new Use(
                alike.day(),
                same.stream()
                        .map(RecordedEntry::at)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                same.size(),
                AgencyCode.read(alike.agency()),
                duty(alike.purpose()),
                alike.purpose(),
                alike.done());
    }

    /** The one duty that acts for this purpose and may look at people; nothing where there is none, or more than one. */
    private static Optional<Role> duty(String purpose) {
        List<Role> duties = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.READ_PEOPLE))
                .filter(role -> role.purposes().stream().map(Purpose::name).anyMatch(purpose::equals))
                .toList();
        return duties.size() == 1 ? Optional.of(duties.getFirst()) : Optional.empty();
    }
}
