package org.durna.partnership.web;

import java.util.List;
import java.util.Map;
import org.durna.access.Reader;
import org.durna.frame.Cell;
import org.durna.frame.Page;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Scoreboard;
import org.durna.partnership.ScoreboardColumn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The columns of the scoreboard that other parts of the platform bring, filled for one reader. */
@Component
public class ScoreboardColumns {
    private final List<ScoreboardColumn> columns;

    ScoreboardColumns(ObjectProvider<ScoreboardColumn> columns) {
        this.columns = columns.orderedStream().toList();
    }

    /** One column: its heading, and a field for each initiative. */
    public record Filled(String key, String label, Map<ClauseId, Cell> cells) {
        public Cell of(ClauseId initiative) {
            Cell cell = cells.get(initiative);
            return cell == null ? Cell.none() : cell;
        }
    }

    List<Filled> of(Scoreboard board, Page page, Reader reader) {
        ScoreboardColumn.Asked asked = new ScoreboardColumn.Asked(
                board.rows().stream().map(row -> row.initiative().id()).toList(), board.day(), page, reader);
        return columns.stream()
                .map(each -> new Filled(each.key(), page.t(each.key()), each.cells(asked)))
                .toList();
    }
}
