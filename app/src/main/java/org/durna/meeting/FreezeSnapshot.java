package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Reader;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.EvidenceQuery;
import org.durna.partnership.ParticipationRole;
import org.durna.partnership.Scoreboard;
import org.durna.partnership.Scoreboards;
import org.springframework.stereotype.Component;

/** Takes the partnership down as it stands on a day, with every initiative and the evidence of the years before. */
@Component
public class FreezeSnapshot {
    private static final int MOST_PIECES = 200;

    private final Scoreboards scoreboards;
    private final EvidencePieces pieces;

    FreezeSnapshot(Scoreboards scoreboards, EvidencePieces pieces) {
        this.scoreboards = scoreboards;
        this.pieces = pieces;
    }

    public Snapshot on(LocalDate day, Reader reader) {
        Scoreboard board = scoreboards.on(day, reader);
        List<Snapshot.Piece> evidence = pieces
                .list(EvidenceQuery.newest(MOST_PIECES).until(day), reader)
                .stream()
                .map(each -> new Snapshot.Piece(
                        each.number().value(), each.clause().value(), each.happened(), each.title(), each.sample()))
                .toList();
        return new Snapshot(
                day,
                board.annex().number(),
                board.rows().stream().map(FreezeSnapshot::line).toList(),
                evidence);
    }

    private static Snapshot.Line line(Scoreboard.Row row) {
        return new Snapshot.Line(
                row.initiative().id().value(),
                row.initiative().title(),
                row.roles().values().stream()
                        .filter(each -> each.role() == ParticipationRole.LEADS)
                        .map(each -> each.party().value())
                        .sorted()
                        .toList(),
                row.progress().map(each -> each.pace().key()).orElse(""),
                row.evidence().map(each -> each.happened()).orElse(null),
                row.initiative().sample()
                        || row.progress().map(each -> each.sample()).orElse(false)
                        || row.evidence().map(each -> each.sample()).orElse(false));
    }
}
