package org.durna.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.meeting.Criterion;
import org.durna.meeting.Evaluation;
import org.durna.meeting.EvaluationId;
import org.durna.meeting.EvaluationParts;
import org.durna.meeting.EvaluationState;
import org.durna.meeting.Finding;
import org.durna.meeting.Recommendation;
import org.durna.meeting.RecommendationState;
import org.durna.meeting.Snapshot;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of evaluations; a snapshot is written once, as text, so that its digest stays what it was. */
@Repository
public class EvaluationRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SEEN = "(e.visibility <= :reach OR e.owner_agency = :agency) ";

    private final JdbcClient sql;

    public EvaluationRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Evaluation> list(Reader reader) {
        return sql.sql("SELECT e.* FROM meeting.evaluation e WHERE " + SEEN
                        + "ORDER BY e.day DESC, e.id DESC LIMIT 100")
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(EvaluationRows::evaluation)
                .list();
    }

    public Optional<Evaluation> find(EvaluationId id, Reader reader) {
        return sql.sql("SELECT e.* FROM meeting.evaluation e WHERE e.id = :id AND " + SEEN)
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(EvaluationRows::evaluation)
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Evaluation> findToChange(EvaluationId id, Reader reader) {
        sql.sql("SELECT 1 FROM meeting.evaluation WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(row -> {});
        return find(id, reader);
    }

    public EvaluationId insert(Evaluation evaluation) {
        return new EvaluationId(sql.sql("""
                        INSERT INTO meeting.evaluation (title, day, owner_agency, snapshot, digest, visibility, sample)
                        VALUES (:title::jsonb, :day, :owner, :snapshot, encode(sha256(convert_to(:snapshot, 'UTF8')), 'hex'),
                                :visibility, :sample)
                        RETURNING id
                        """)
                .param("title", evaluation.title().json())
                .param("day", evaluation.snapshot().day())
                .param("owner", evaluation.owner().value())
                .param("snapshot", JSON.writeValueAsString(evaluation.snapshot()))
                .param("visibility", evaluation.visibility().rank())
                .param("sample", evaluation.sample())
                .query(Long.class)
                .single());
    }

    public void add(EvaluationId id, Finding finding) {
        sql.sql("INSERT INTO meeting.finding (evaluation, criterion, text, evidence)"
                        + " VALUES (:id, :criterion, :text::jsonb, :evidence::bigint[])")
                .param("id", id.value())
                .param("criterion", finding.criterion().code())
                .param("text", finding.text().json())
                .param("evidence", finding.evidence().toArray(Long[]::new))
                .update();
        changed(id);
    }

    public void add(EvaluationId id, Recommendation recommendation) {
        sql.sql("INSERT INTO meeting.recommendation (evaluation, text, owner_agency, due)"
                        + " VALUES (:id, :text::jsonb, :owner, :due)")
                .param("id", id.value())
                .param("text", recommendation.text().json())
                .param("owner", recommendation.owner().value())
                .param("due", recommendation.due())
                .update();
        changed(id);
    }

    public void follow(long recommendation, RecommendationState state) {
        LocalDate on = null;
        String reason = null;
        switch (state) {
            case RecommendationState.Waiting() -> {}
            case RecommendationState.Accepted(var day) -> on = day;
            case RecommendationState.CarriedOut(var day) -> on = day;
            case RecommendationState.NotAccepted(var day, var why) -> {
                on = day;
                reason = why;
            }
        }
        sql.sql("UPDATE meeting.recommendation SET state = :state, state_on = :on, reason = :reason WHERE id = :id")
                .param("id", recommendation)
                .param("state", state.code())
                .param("on", on, Types.DATE)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    public void state(EvaluationId id, EvaluationState state) {
        sql.sql("UPDATE meeting.evaluation SET concluded_on = :on, version = version + 1 WHERE id = :id")
                .param("id", id.value())
                .param("on", state instanceof EvaluationState.Concluded(var on) ? on : null, Types.DATE)
                .update();
    }

    private void changed(EvaluationId id) {
        sql.sql("UPDATE meeting.evaluation SET version = version + 1 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    public EvaluationParts parts(EvaluationId id) {
        List<Finding> findings = sql.sql("SELECT * FROM meeting.finding WHERE evaluation = :id ORDER BY id")
                .param("id", id.value())
                .query((row, n) -> new Finding(
                        row.getLong("id"),
                        Criterion.read(row.getString("criterion")).orElseThrow(),
                        LocalizedText.ofJson(row.getString("text")),
                        Arrays.asList((Long[]) row.getArray("evidence").getArray())))
                .list();
        List<Recommendation> recommendations = sql.sql(
                        "SELECT * FROM meeting.recommendation WHERE evaluation = :id ORDER BY due, id")
                .param("id", id.value())
                .query((row, n) -> new Recommendation(
                        row.getLong("id"),
                        LocalizedText.ofJson(row.getString("text")),
                        new AgencyCode(row.getString("owner_agency")),
                        row.getObject("due", LocalDate.class),
                        state(row)))
                .list();
        return new EvaluationParts(findings, recommendations);
    }

    private static RecommendationState state(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("state_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "accepted" -> new RecommendationState.Accepted(on);
            case "carried-out" -> new RecommendationState.CarriedOut(on);
            case "not-accepted" -> new RecommendationState.NotAccepted(on, row.getString("reason"));
            default -> new RecommendationState.Waiting();
        };
    }

    private static Evaluation evaluation(ResultSet row, int index) throws SQLException {
        LocalDate concluded = row.getObject("concluded_on", LocalDate.class);
        return new Evaluation(
                new EvaluationId(row.getLong("id")),
                LocalizedText.ofJson(row.getString("title")),
                new AgencyCode(row.getString("owner_agency")),
                JSON.readValue(row.getString("snapshot"), Snapshot.class),
                row.getString("digest"),
                concluded == null ? new EvaluationState.UnderWay() : new EvaluationState.Concluded(concluded),
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }
}
