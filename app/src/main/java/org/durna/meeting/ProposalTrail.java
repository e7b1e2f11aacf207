package org.durna.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.durna.access.PartyCode;

/** Who proposed, amended, said what and stated which position, oldest first. */
public record ProposalTrail(
        List<ProposalText> texts, List<StatedPosition> positions, List<Remark> remarks, List<String> fates) {
    public ProposalTrail {
        texts = List.copyOf(texts);
        positions = List.copyOf(positions);
        remarks = List.copyOf(remarks);
        fates = List.copyOf(fates);
    }

    /** The latest position of each party on a text. */
    public Map<PartyCode, StatedPosition> on(int text) {
        Map<PartyCode, StatedPosition> latest = new LinkedHashMap<>();
        positions.stream().filter(each -> each.text() == text).forEach(each -> latest.put(each.party(), each));
        return latest;
    }
}
