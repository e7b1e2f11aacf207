package org.durna.partnership.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidenceId;
import org.durna.partnership.EvidenceQuery;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of evidence; every reading asks as somebody, and sees by the one rule of sight. */
@Repository
public class EvidenceRows {
    private static final String COLUMNS =
            "e.id, e.clause, e.party, e.owner_agency, e.happened, e.title, e.body, e.source, e.url, e.visibility, e.sample, e.version ";
    private static final String SEEN =
            "e.withdrawn_at IS NULL AND (e.visibility <= :reach OR e.owner_agency = :agency) ";

    private final JdbcClient sql;

    public EvidenceRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Evidence> list(EvidenceQuery query, Reader reader) {
        ClauseId clause = query.clause();
        PartyCode party = query.party();
        EvidenceQuery.Position after = query.after();
        String text = "SELECT " + COLUMNS + "FROM partnership.evidence e WHERE " + SEEN
                + (clause == null ? "" : "AND e.clause = :clause ")
                + (party == null ? "" : "AND e.party = :party ")
                + (query.drafts() ? "AND e.visibility = 3 " : "")
                + (after == null ? "" : "AND (e.happened, e.id) < (:day, :id) ")
                + "ORDER BY e.happened DESC, e.id DESC LIMIT :limit";
        JdbcClient.StatementSpec asked = sql.sql(text)
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .param("limit", query.limit());
        if (clause != null) {
            asked = asked.param("clause", clause.value());
        }
        if (party != null) {
            asked = asked.param("party", party.value());
        }
        if (after != null) {
            asked = asked.param("day", after.happened()).param("id", after.id());
        }
        return asked.query(EvidenceRows::evidence).list();
    }

    /** The newest piece that the reader sees under each of these clauses: one look into the index for each. */
    public Map<ClauseId, Evidence> newestOfEach(List<ClauseId> clauses, LocalDate until, Reader reader) {
        return sql
                .sql("""
                        SELECT n.* FROM unnest(:clauses::text[]) AS c(id)
                        CROSS JOIN LATERAL (
                            SELECT %s FROM partnership.evidence e
                            WHERE e.clause = c.id AND e.happened <= :until AND %s
                            ORDER BY e.happened DESC, e.id DESC LIMIT 1) n
                        """.formatted(COLUMNS, SEEN))
                .param("clauses", clauses.stream().map(ClauseId::value).toArray(String[]::new))
                .param("until", until)
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(EvidenceRows::evidence)
                .list()
                .stream()
                .collect(Collectors.toMap(Evidence::clause, Function.identity()));
    }

    public Optional<Evidence> find(EvidenceId id, Reader reader) {
        return sql.sql("SELECT " + COLUMNS + "FROM partnership.evidence e WHERE e.id = :id AND " + SEEN)
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(EvidenceRows::evidence)
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Evidence> findToChange(EvidenceId id, Reader reader) {
        sql.sql("SELECT 1 FROM partnership.evidence WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(row -> {});
        return find(id, reader);
    }

    public EvidenceId insert(Evidence evidence, String by, Instant at) {
        return new EvidenceId(sql.sql("""
                        INSERT INTO partnership.evidence (clause, party, owner_agency, happened, title, body, source, url,
                                                          visibility, sample, recorded_by, recorded_at)
                        VALUES (:clause, :party, :owner, :happened, :title::jsonb, :body::jsonb, :source, :url,
                                :visibility, :sample, :by, :at)
                        RETURNING id
                        """)
                .param("clause", evidence.clause().value())
                .param("party", evidence.ofParty().map(PartyCode::value).orElse(null), java.sql.Types.VARCHAR)
                .param("owner", evidence.owner().value())
                .param("happened", evidence.happened())
                .param("title", evidence.title().json())
                .param("body", evidence.body().json())
                .param("source", evidence.source())
                .param("url", evidence.url())
                .param("visibility", evidence.visibility().rank())
                .param("sample", evidence.sample())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    /** Changes a piece that still has the version named; says whether it had. */
    public boolean update(Evidence evidence) {
        return sql.sql("""
                        UPDATE partnership.evidence
                        SET clause = :clause, party = :party, happened = :happened, title = :title::jsonb,
                            body = :body::jsonb, source = :source, url = :url, visibility = :visibility,
                            version = version + 1
                        WHERE id = :id AND version = :version AND withdrawn_at IS NULL
                        """)
                        .param("id", evidence.number().value())
                        .param("version", evidence.version())
                        .param("clause", evidence.clause().value())
                        .param("party", evidence.ofParty().map(PartyCode::value).orElse(null), java.sql.Types.VARCHAR)
                        .param("happened", evidence.happened())
                        .param("title", evidence.title().json())
                        .param("body", evidence.body().json())
                        .param("source", evidence.source())
                        .param("url", evidence.url())
                        .param("visibility", evidence.visibility().rank())
                        .update()
                == 1;
    }

    /** Takes a piece out of sight, or puts it back. */
    public boolean withdraw(EvidenceId id, boolean withdrawn, Instant at) {
        return sql.sql("UPDATE partnership.evidence SET withdrawn_at = :at, version = version + 1"
                                + " WHERE id = :id AND (withdrawn_at IS NULL) = :withdrawn")
                        .param("id", id.value())
                        .param("withdrawn", withdrawn)
                        .param(
                                "at",
                                withdrawn ? at.atOffset(ZoneOffset.UTC) : null,
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** The agency that owns a piece, also a withdrawn one. */
    public Optional<AgencyCode> owner(EvidenceId id) {
        return sql.sql("SELECT owner_agency FROM partnership.evidence WHERE id = :id")
                .param("id", id.value())
                .query((row, i) -> new AgencyCode(row.getString(1)))
                .optional();
    }

    private static Evidence evidence(ResultSet row, int index) throws SQLException {
        String party = row.getString("party");
        return new Evidence(
                new EvidenceId(row.getLong("id")),
                new ClauseId(row.getString("clause")),
                party == null ? null : new PartyCode(party),
                new AgencyCode(row.getString("owner_agency")),
                row.getObject("happened", LocalDate.class),
                LocalizedText.ofJson(row.getString("title")),
                LocalizedText.ofJson(row.getString("body")),
                row.getString("source"),
                row.getString("url"),
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }
}
