package org.durna.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.PartyCode;

/**
 * What moves, what stalls, who does it and where nobody works, on one day: every initiative against every party.
 *
 * @param day the day it is read as of
 * @param annex the version of the Annex on that day
 * @param parties those who had signed or joined by that day, in order
 * @param groups the initiatives under their headings
 * @param newest the latest evidence that the reader sees
 */
public record Scoreboard(
        LocalDate day, AnnexVersion annex, List<Party> parties, List<Group> groups, List<Evidence> newest) {
    public Scoreboard {
        parties = List.copyOf(parties);
        groups = List.copyOf(groups);
        newest = List.copyOf(newest);
    }

    /** The initiatives under one heading of the Annex. */
    public record Group(Clause heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One initiative: who does what in it, how far it is, and what shows it.
     *
     * @param partners the partners that are no party but take part
     */
    public record Row(
            Clause initiative,
            Map<PartyCode, Participation> roles,
            List<Participation> partners,
            Optional<Progress> progress,
            Optional<Evidence> evidence) {
        public Row {
            roles = Map.copyOf(roles);
            partners = List.copyOf(partners);
        }

        public Optional<Participation> role(PartyCode party) {
            return Optional.ofNullable(roles.get(party));
        }

        /** Whether some party leads or takes part, or anything shows that work was done. */
        public boolean hasWork() {
            return evidence.isPresent()
                    || roles.values().stream().anyMatch(each -> each.role() != ParticipationRole.INTERESTED);
        }
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** The initiatives in which nobody works yet. */
    public List<Row> nobodyWorks() {
        return rows().stream().filter(row -> !row.hasWork()).toList();
    }

    /** The initiatives that lag behind even progress to their target. */
    public List<Row> behind() {
        return rows().stream()
                .filter(row -> row.progress()
                        .filter(each -> each.pace() == Progress.Pace.BEHIND)
                        .isPresent())
                .toList();
    }

    /** How many initiatives have evidence from the twelve months before the day. */
    public long shownInTheLastYear() {
        return rows().stream()
                .flatMap(row -> row.evidence().stream())
                .filter(each -> each.happened().isAfter(day.minusYears(1)))
                .count();
    }
}
