package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.frame.OutlineMap;
import org.durna.partnership.Party;

/**
 * Everybody around the declaration on a day.
 *
 * @param open those who may still join
 * @param map them on the outlines of their countries, where the pack brings such
 */
public record PartiesView(LocalDate day, List<Party> all, List<Party> open, Optional<OutlineMap> map) {

    public List<Party> parties() {
        return all.stream().filter(Party::isParty).toList();
    }

    public List<Party> partners() {
        return all.stream().filter(party -> !party.isParty()).toList();
    }
}
