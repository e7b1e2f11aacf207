package org.durna.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.store.AgencyRows;
import org.durna.shared.LocalizedText;

/** The agencies that act on the platform. */
public final class Agencies {
    private final AgencyRows rows;
    private final Clock clock;

    /** @param clock in the zone whose legal days count */
    public Agencies(AgencyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Agency> find(AgencyCode code) {
        return rows.find(code, LocalDate.now(clock));
    }

    public List<Agency> all() {
        return rows.all(LocalDate.now(clock));
    }

    /** The names by code, for pages that say who did something. */
    public Map<AgencyCode, LocalizedText> names() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Agency::code, Agency::name));
    }

    /** The older names of an agency, the latest first. */
    public List<FormerName> formerNames(AgencyCode code) {
        return rows.formerNames(code);
    }

    /** Puts an agency of the pack in place at a start; one that is there already stays as it is. */
    public boolean establish(Agency agency, List<FormerName> formerNames, LocalDate since) {
        boolean added = rows.insert(agency, since);
        if (added) {
            formerNames.forEach(former -> rows.keepFormerName(agency.code(), former.name(), former.until()));
        }
        return added;
    }

    /** From a day on the agencies of a party stand with it: their accounts then see what the parties see. */
    public void changeStanding(PartyCode party, Standing standing, LocalDate since) {
        all().stream()
                .filter(agency -> agency.party().equals(party))
                .forEach(agency -> rows.putStanding(agency.code(), standing, since));
    }

    void establishStanding(AgencyCode agency, Standing standing, LocalDate since) {
        rows.putStanding(agency, standing, since);
    }
}
