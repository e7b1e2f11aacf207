package org.durna.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.meeting.Measure;
import org.durna.meeting.MeasureId;
import org.durna.meeting.MeasureState;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of measures; every reading asks as a reader, and sees by the one rule of sight. */
@Repository
public class MeasureRows {
    private static final String SEEN = "(m.visibility <= :reach OR m.owner_agency = :agency) ";

    private final JdbcClient sql;

    public MeasureRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those still open first, by their day. */
    public List<Measure> list(Reader reader) {
        return sql.sql("SELECT m.* FROM meeting.measure m WHERE " + SEEN
                        + "ORDER BY m.state IN ('ahead', 'under-way') DESC, m.due NULLS LAST, m.id LIMIT 500")
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(MeasureRows::measure)
                .list();
    }

    public Optional<Measure> find(MeasureId id, Reader reader) {
        return sql.sql("SELECT m.* FROM meeting.measure m WHERE m.id = :id AND " + SEEN)
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(MeasureRows::measure)
                .optional();
    }

    public MeasureId insert(Measure measure) {
        return new MeasureId(written(
                        measure,
                        "INSERT INTO meeting.measure (clause, title, owner_agency, due, state, state_on, reason, visibility, sample)"
                                + " VALUES (:clause, :title::jsonb, :owner, :due, :state, :on, :reason, :visibility, :sample) RETURNING id")
                .param("owner", measure.owner().value())
                .param("sample", measure.sample())
                .query(Long.class)
                .single());
    }

    public boolean update(Measure measure) {
        return written(
                                measure,
                                "UPDATE meeting.measure SET clause = :clause, title = :title::jsonb, due = :due, state = :state,"
                                        + " state_on = :on, reason = :reason, visibility = :visibility, version = version + 1"
                                        + " WHERE id = :id AND version = :version")
                        .param("id", measure.number().value())
                        .param("version", measure.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec written(Measure measure, String statement) {
        @Nullable
        LocalDate on = switch (measure.state()) {
            case MeasureState.Ahead() -> null;
            case MeasureState.UnderWay(var since) -> since;
            case MeasureState.Done(var day) -> day;
            case MeasureState.Dropped(var day, var why) -> day;
        };
        @Nullable String reason = measure.state() instanceof MeasureState.Dropped(var day, var why) ? why : null;
        return sql.sql(statement)
                .param("clause", measure.clause().value())
                .param("title", measure.title().json())
                .param("due", measure.dueOn().orElse(null), Types.DATE)
                .param("state", measure.state().code())
                .param("on", on, Types.DATE)
                .param("reason", reason, Types.VARCHAR)
                .param("visibility", measure.visibility().rank());
    }

    private static Measure measure(ResultSet row, int index) throws SQLException {
        LocalDate on = row.getObject("state_on", LocalDate.class);
        MeasureState state = switch (row.getString("state")) {
            case "under-way" -> new MeasureState.UnderWay(on);
            case "done" -> new MeasureState.Done(on);
            case "dropped" -> new MeasureState.Dropped(on, row.getString("reason"));
            default -> new MeasureState.Ahead();
        };
        return new Measure(
                new MeasureId(row.getLong("id")),
                new ClauseId(row.getString("clause")),
                LocalizedText.ofJson(row.getString("title")),
                new AgencyCode(row.getString("owner_agency")),
                row.getObject("due", LocalDate.class),
                state,
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }
}
