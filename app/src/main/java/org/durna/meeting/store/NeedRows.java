package org.durna.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.durna.meeting.MeetingId;
import org.durna.meeting.Need;
import org.durna.meeting.NeedId;
import org.durna.meeting.NeedState;
import org.durna.meeting.NeedState.TakenUpBy;
import org.durna.meeting.ProposalId;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of needs; every reading asks as a reader, and sees by the one rule of sight. */
@Repository
public class NeedRows {
    private static final String SEEN =
            "n.withdrawn_at IS NULL AND (n.visibility <= :reach OR n.owner_agency = :agency) ";

    private final JdbcClient sql;

    public NeedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those still open first, then the newest. */
    public List<Need> list(Reader reader) {
        return sql.sql("SELECT n.* FROM meeting.need n WHERE " + SEEN
                        + "ORDER BY n.state IN ('raised', 'discussed') DESC, n.raised DESC, n.id DESC LIMIT 500")
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(NeedRows::need)
                .list();
    }

    public Optional<Need> find(NeedId id, Reader reader) {
        return sql.sql("SELECT n.* FROM meeting.need n WHERE n.id = :id AND " + SEEN)
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(NeedRows::need)
                .optional();
    }

    public boolean proposalIsSeen(ProposalId id, Reader reader) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM meeting.proposal p WHERE p.id = :id"
                        + " AND (p.visibility <= :reach OR p.owner_agency = :agency))")
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(Boolean.class)
                .single();
    }

    public NeedId insert(Need need) {
        NeedId id = new NeedId(sql.sql("""
                        INSERT INTO meeting.need (party, owner_agency, raised, clause, title, body, visibility, sample)
                        VALUES (:party, :owner, :raised, :clause, :title::jsonb, :body::jsonb, :visibility, :sample)
                        RETURNING id
                        """)
                .param("party", need.party().value())
                .param("owner", need.owner().value())
                .param("raised", need.raised())
                .param("clause", need.ofClause().map(ClauseId::value).orElse(null), Types.VARCHAR)
                .param("title", need.title().json())
                .param("body", need.body().json())
                .param("visibility", need.visibility().rank())
                .param("sample", need.sample())
                .query(Long.class)
                .single());
        if (!(need.state() instanceof NeedState.Raised)) {
            state(id, 1, need.state());
        }
        return id;
    }

    public boolean update(Need need) {
        return sql.sql("""
                        UPDATE meeting.need
                        SET clause = :clause, title = :title::jsonb, body = :body::jsonb, visibility = :visibility,
                            version = version + 1
                        WHERE id = :id AND version = :version AND withdrawn_at IS NULL
                        """)
                        .param("id", need.number().value())
                        .param("version", need.version())
                        .param("clause", need.ofClause().map(ClauseId::value).orElse(null), Types.VARCHAR)
                        .param("title", need.title().json())
                        .param("body", need.body().json())
                        .param("visibility", need.visibility().rank())
                        .update()
                == 1;
    }

    /** Puts a need that still has the version named into a state; says whether it had. */
    public boolean state(NeedId id, int version, NeedState state) {
        Row row = switch (state) {
            case NeedState.Raised() -> new Row(null, null, null, null, null);
            case NeedState.Discussed(var at) -> new Row(at.value(), null, null, null, null);
            case NeedState.TakenUp(var on, TakenUpBy.AConclusion(var at, int number)) ->
                new Row(at.value(), number, null, on, null);
            case NeedState.TakenUp(var on, TakenUpBy.AProposal(var proposal)) ->
                new Row(null, null, proposal.value(), on, null);
            case NeedState.Declined(var on, var reason) -> new Row(null, null, null, on, reason);
        };
        return sql.sql("""
                        UPDATE meeting.need
                        SET state = :state, meeting = :meeting, conclusion = :conclusion, proposal = :proposal,
                            answered_on = :on, reason = :reason, version = version + 1
                        WHERE id = :id AND version = :version AND withdrawn_at IS NULL
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("state", state.code())
                        .param("meeting", row.meeting(), Types.BIGINT)
                        .param("conclusion", row.conclusion(), Types.INTEGER)
                        .param("proposal", row.proposal(), Types.BIGINT)
                        .param("on", row.on(), Types.DATE)
                        .param("reason", row.reason(), Types.VARCHAR)
                        .update()
                == 1;
    }

    public boolean withdraw(NeedId id, String owner, boolean withdrawn, Instant at) {
        return sql.sql("UPDATE meeting.need SET withdrawn_at = :at, version = version + 1"
                                + " WHERE id = :id AND owner_agency = :owner AND (withdrawn_at IS NULL) = :withdrawn")
                        .param("id", id.value())
                        .param("owner", owner)
                        .param("withdrawn", withdrawn)
                        .param("at", withdrawn ? at.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    private record Row(
            @Nullable Long meeting,
            @Nullable Integer conclusion,
            @Nullable Long proposal,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    private static Need need(ResultSet row, int index) throws SQLException {
        String clause = row.getString("clause");
        return new Need(
                new NeedId(row.getLong("id")),
                new PartyCode(row.getString("party")),
                new AgencyCode(row.getString("owner_agency")),
                row.getObject("raised", LocalDate.class),
                clause == null ? null : new ClauseId(clause),
                LocalizedText.ofJson(row.getString("title")),
                LocalizedText.ofJson(row.getString("body")),
                state(row),
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static NeedState state(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("answered_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "discussed" -> new NeedState.Discussed(new MeetingId(row.getLong("meeting")));
            case "declined" -> new NeedState.Declined(on, row.getString("reason"));
            case "taken-up" -> {
                long proposal = row.getLong("proposal");
                yield new NeedState.TakenUp(
                        on,
                        row.wasNull()
                                ? new TakenUpBy.AConclusion(
                                        new MeetingId(row.getLong("meeting")), row.getInt("conclusion"))
                                : new TakenUpBy.AProposal(new ProposalId(proposal)));
            }
            default -> new NeedState.Raised();
        };
    }
}
