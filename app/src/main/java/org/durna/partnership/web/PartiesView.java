package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.durna.partnership.Party;

/**
 * Everybody around the declaration on a day.
 *
 * @param open those who may still join
 * @param map the outlines that the pack brings
 */
public record PartiesView(LocalDate day, List<Party> all, List<Party> open, PartyMap map) {

    public List<Party> parties() {
        return all.stream().filter(Party::isParty).toList();
    }

    public List<Party> partners() {
        return all.stream().filter(party -> !party.isParty()).toList();
    }

    public Map<String, Party> byCode() {
        return all.stream()
                .collect(java.util.stream.Collectors.toMap(party -> party.code().value(), party -> party));
    }
}
