package org.durna.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.durna.pack.Pack;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Puts the agencies of the pack in place at a start, each with the standing that its party had from its signature on. */
public final class PackAgencies {
    /** Before any signature everybody is a partner. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private final Pack pack;
    private final Agencies agencies;

    public PackAgencies(Pack pack, Agencies agencies) {
        this.pack = pack;
        this.agencies = agencies;
    }

    /** As much of a line of the pack's agencies as concerns who acts; the rest is for the floor of the parties. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            AgencyCode code,
            PartyCode party,
            AgencyKind kind,
            LocalizedText name,
            @Nullable List<Former> former) {}

    record Former(LocalizedText name, LocalDate until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Signature(PartyCode code, @Nullable LocalDate signatoryFrom) {}

    /** Adds what is missing and says how many that were; an agency that is there already is left as officers have made it. */
    public int load() {
        Map<PartyCode, LocalDate> signed = signatures();
        int added = 0;
        for (Line line : pack.readListIfPresent("parties/agencies.yaml", Line.class)) {
            Agency agency = new Agency(line.code(), line.party(), line.kind(), Standing.PARTNER, line.name(), 1);
            List<FormerName> former = line.former() == null
                    ? List.of()
                    : line.former().stream()
                            .map(each -> new FormerName(each.name(), each.until()))
                            .toList();
            if (agencies.establish(agency, former, BEFORE_ALL)) {
                added++;
                LocalDate since = signed.get(line.party());
                if (since != null) {
                    agencies.establishStanding(line.code(), Standing.PARTY, since);
                }
            }
        }
        return added;
    }

    private Map<PartyCode, LocalDate> signatures() {
        Map<PartyCode, LocalDate> signed = new HashMap<>();
        pack.readListIfPresent("parties/parties.yaml", Signature.class).forEach(party -> {
            if (party.signatoryFrom() != null) {
                signed.put(party.code(), party.signatoryFrom());
            }
        });
        return signed;
    }
}
