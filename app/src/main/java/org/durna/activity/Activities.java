package org.durna.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.durna.activity.store.ActivityRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.partnership.ClauseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every activity, as far as a reader sees it; a look at drafts is written into the audit. */
@Service
public class Activities {
    private final ActivityRows rows;
    private final Agencies agencies;
    private final AuditTrail audit;

    Activities(ActivityRows rows, Agencies agencies, AuditTrail audit) {
        this.rows = rows;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** How many activities there are under one clause, and how many of them are going on. */
    public record Count(long all, long running) {}

    @Transactional
    public List<Activity> list(ActivityQuery query, Reader reader) {
        return noted(rows.list(query, reader), reader);
    }

    @Transactional
    public Optional<Activity> find(ActivityId id, Reader reader) {
        Optional<Activity> found = rows.find(id, reader);
        noted(found.stream().toList(), reader);
        return found;
    }

    /** How much is done under each of these clauses that had begun, or was meant to, by a day; clauses without any are left out. */
    public Map<ClauseId, Count> counts(List<ClauseId> clauses, LocalDate until, Reader reader) {
        return rows.counts(clauses, until, reader);
    }

    /** What one party does, the latest to begin first. */
    public record OfParty(List<AgencyCode> agencies, List<Activity> activities) {
        public OfParty {
            agencies = List.copyOf(agencies);
            activities = List.copyOf(activities);
        }

        /** Whether one of its agencies leads, rather than taking part. */
        public boolean leads(Activity activity) {
            return agencies.contains(activity.lead());
        }
    }

    /** What a party, or an agency of it, leads or takes part in and had begun, or was meant to, by a day. */
    @Transactional
    public OfParty of(PartyCode party, LocalDate until, int most, Reader reader) {
        List<AgencyCode> own = agencies.all().stream()
                .filter(agency -> agency.party().equals(party))
                .map(Agency::code)
                .toList();
        List<Organisation> names = Stream.<Organisation>concat(
                        Stream.of(new Organisation.OfParty(party)), own.stream().map(Organisation.OfAgency::new))
                .toList();
        return new OfParty(own, noted(rows.doneBy(names, own, until, most, reader), reader));
    }

    /** Writes into the audit that these were looked at, as far as they are drafts. */
    List<Activity> noted(List<Activity> seen, Reader reader) {
        List<String> drafts = seen.stream()
                .filter(Activity::isDraft)
                .map(each -> each.number().toString())
                .toList();
        if (!drafts.isEmpty()) {
            audit.record(new Entry(
                    reader.actor(),
                    new Action("activity.draft-read"),
                    new Subjects("activity", drafts),
                    Detail.none()));
        }
        return seen;
    }
}
