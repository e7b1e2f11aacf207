package org.durna.activity.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.OverlapDecision;
import org.durna.activity.overlap.Portrait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities that share keys, and what was decided about two of them. */
@Repository
public class OverlapRows {
    /** Those that share most are looked at; the rest share so little that they are not alike. */
    private static final int CANDIDATES = 24;

    private final JdbcClient sql;

    public OverlapRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The activities that share most keys with a portrait and lie within a year of its days, as far as the reader sees them. */
    public List<Activity> sharing(int[] keys, Portrait portrait, Optional<ActivityId> self, Reader reader) {
        if (keys.length == 0) {
            return List.of();
        }
        return ActivityRows.seenBy(sql.sql("SELECT " + ActivityRows.COLUMNS + """
                        FROM (SELECT a.id AS found, (SELECT count(*) FROM unnest(a.keys) k WHERE k = ANY (:keys)) AS shared
                              FROM activity.activity a
                              WHERE a.keys && :keys AND a.id <> :self AND a.begins <= :latest
                                  AND coalesce(a.actual_end, a.planned_end, a.begins + 365) >= :earliest AND %s
                              ORDER BY shared DESC, a.id DESC LIMIT :limit) f
                        JOIN activity.activity a ON a.id = f.found
                        ORDER BY f.shared DESC, a.id DESC
                        """.formatted(ActivityRows.SEEN)), reader)
                .param("keys", keys)
                .param("self", self.map(ActivityId::value).orElse(0L))
                .param("latest", aYear(portrait.ends(), 1))
                .param("earliest", aYear(portrait.begins(), -1))
                .param("limit", CANDIDATES)
                .query(ActivityRows::activity)
                .list();
    }

    private static LocalDate aYear(LocalDate day, int years) {
        return day.plusYears(years);
    }

    /** For each other activity, what the two were about when it was decided. */
    public Map<ActivityId, Set<String>> decidedPortraits(ActivityId activity) {
        Map<ActivityId, Set<String>> decided = new HashMap<>();
        sql.sql("SELECT CASE WHEN one = :id THEN other ELSE one END, portraits FROM activity.overlap_decision"
                        + " WHERE one = :id OR other = :id")
                .param("id", activity.value())
                .query(row -> {
                    decided.computeIfAbsent(new ActivityId(row.getLong(1)), ignored -> new HashSet<>())
                            .add(row.getString(2));
                });
        return decided;
    }

    public List<OverlapDecision> decisions(ActivityId activity, Reader reader) {
        return ActivityRows.seenBy(sql.sql("""
                        SELECT DISTINCT ON (a.id) a.id, d.decision, d.sentence, d.agency, d.recorded_at
                        FROM activity.overlap_decision d
                        JOIN activity.activity a ON a.id = CASE WHEN d.one = :id THEN d.other ELSE d.one END
                        WHERE (d.one = :id OR d.other = :id) AND %s
                        ORDER BY a.id, d.id DESC
                        """.formatted(ActivityRows.SEEN)), reader)
                .param("id", activity.value())
                .query((row, index) -> new OverlapDecision(
                        new ActivityId(row.getLong(1)),
                        OverlapDecision.Verdict.read(row.getString(2)).orElseThrow(),
                        row.getString(3),
                        new AgencyCode(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    public void insert(ActivityId activity, OverlapDecision decision, String portraits, String by) {
        sql.sql("""
                        INSERT INTO activity.overlap_decision (one, other, portraits, decision, sentence, agency, recorded_by, recorded_at)
                        VALUES (least(:id, :other), greatest(:id, :other), :portraits, :decision, :sentence, :agency, :by, :at)
                        """)
                .param("id", activity.value())
                .param("other", decision.other().value())
                .param("portraits", portraits)
                .param("decision", decision.verdict().word())
                .param("sentence", decision.sentence())
                .param("agency", decision.agency().value())
                .param("by", by)
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
