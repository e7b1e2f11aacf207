package org.durna.partnership.web;

import java.util.List;
import org.durna.access.PartyCode;
import org.durna.partnership.Progress;
import org.durna.partnership.Scoreboard;

/**
 * Which rows of the scoreboard are shown.
 *
 * @param under only the initiatives under this heading, or empty
 * @param party only the initiatives in which this party has a part, or empty
 * @param show {@code behind}, {@code nobody}, {@code unshown} (no evidence yet), or empty for all
 */
public record ScoreboardFilter(String under, String party, String show) {
    static final List<String> SHOWS = List.of("behind", "nobody", "unshown");

    public boolean isEmpty() {
        return under.isEmpty() && party.isEmpty() && show.isEmpty();
    }

    List<Scoreboard.Group> of(Scoreboard board) {
        return board.groups().stream()
                .filter(group -> under.isEmpty() || group.heading().id().value().equals(under))
                .map(group -> new Scoreboard.Group(
                        group.heading(),
                        group.rows().stream().filter(this::keeps).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private boolean keeps(Scoreboard.Row row) {
        boolean ofParty = party.isEmpty()
                || row.roles().keySet().stream().map(PartyCode::value).anyMatch(party::equals);
        return ofParty
                && switch (show) {
                    case "behind" ->
                        row.progress()
                                .filter(each -> each.pace() == Progress.Pace.BEHIND)
                                .isPresent();
                    case "nobody" -> !row.hasWork();
                    case "unshown" -> row.evidence().isEmpty();
                    default -> true;
                };
    }
}
