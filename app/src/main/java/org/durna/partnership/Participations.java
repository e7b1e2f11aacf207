package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.store.ParticipationRows;
import org.springframework.stereotype.Service;

/** Who leads, takes part or is interested in what, as of any day. */
@Service
public class Participations {
    private final ParticipationRows rows;

    Participations(ParticipationRows rows) {
        this.rows = rows;
    }

    public List<Participation> on(LocalDate day) {
        return rows.on(day);
    }

    public List<Participation> in(ClauseId initiative, LocalDate day) {
        return rows.on(day).stream()
                .filter(each -> each.initiative().equals(initiative))
                .toList();
    }
}
