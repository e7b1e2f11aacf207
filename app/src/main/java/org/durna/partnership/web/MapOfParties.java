package org.durna.partnership.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.OutlineMap;
import org.durna.frame.OutlineMap.Kind;
import org.durna.frame.OutlineMap.Mark;
import org.durna.frame.OutlineMap.Meaning;
import org.durna.frame.Outlines;
import org.durna.frame.Page;
import org.durna.pack.Pack;
import org.durna.partnership.Party;
import org.durna.partnership.PartyStanding;
import org.springframework.stereotype.Component;

/** The parties on the outlines of their countries, where the pack brings such outlines. */
@Component
class MapOfParties {
    private static final String FILE = "parties/map/map.json";

    private final Optional<Outlines> outlines;

    MapOfParties(Pack pack) {
        this.outlines = pack.has(FILE) ? Optional.of(Outlines.of(pack, FILE)) : Optional.empty();
    }

    Optional<OutlineMap> of(List<Party> parties, Page page) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        parties.stream()
                .filter(Party::isParty)
                .forEach(party -> marks.put(party.code().value(), mark(party, page)));
        List<Meaning> legend = List.of(
                new Meaning(Kind.SOLID, page.t(PartyStanding.SIGNATORY.key())),
                new Meaning(Kind.STRIPED, page.t(PartyStanding.JOINED.key())));
        return outlines.map(land ->
                new OutlineMap(page.t("parties.map"), page.t("parties.map.text", marks.size()), land, marks, legend));
    }

    private static Mark mark(Party party, Page page) {
        return new Mark(
                party.standing() == PartyStanding.JOINED ? Kind.STRIPED : Kind.SOLID,
                page.text(party.name()) + ", " + page.t(party.standing().key()),
                "/parties/" + party.code());
    }
}
