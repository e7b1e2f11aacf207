package org.durna.activity.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.Flow;
import org.durna.activity.MoneyOf;
import org.durna.activity.Organisation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Activities taken over from a file with their money, many at a time. */
@Repository
public class PublishedRows {
    private final JdbcTemplate batches;
    private final ActivityRows activities;

    public PublishedRows(JdbcTemplate batches, ActivityRows activities) {
        this.batches = batches;
        this.activities = activities;
    }

    /** An activity with all that came with it. */
    public record Whole(
            Activity activity,
            Map<MoneyOf, List<Flow>> money,
            String identifier,
            String digest,
            Optional<ActivityId> replaces) {}

    public void put(UUID file, List<Whole> chunk, String by, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        List<Long> ids = numbers("activity.activity_id_seq", chunk.size());
        List<SqlParameterSource> rows = new ArrayList<>();
        List<Object[]> origins = new ArrayList<>();
        List<Object[]> replaced = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            Whole whole = chunk.get(i);
            rows.add(activities
                    .values(whole.activity())
                    .addValue("id", ids.get(i))
                    .addValue("owner", whole.activity().owner().value())
                    .addValue("sample", whole.activity().sample())
                    .addValue("by", by)
                    .addValue("at", now, Types.TIMESTAMP_WITH_TIMEZONE));
            Object replaces = whole.replaces().map(ActivityId::value).orElse(0L);
            origins.add(new Object[] {ids.get(i), whole.identifier(), file, whole.digest(), replaces});
            whole.replaces().ifPresent(old -> replaced.add(new Object[] {now, old.value()}));
        }
        batches.batchUpdate(
                "UPDATE activity.activity SET withdrawn_at = ?, version = version + 1 WHERE id = ? AND withdrawn_at IS NULL",
                replaced);
        new NamedParameterJdbcTemplate(batches)
                .batchUpdate(ActivityRows.INSERT_NUMBERED, rows.toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                "INSERT INTO activity.iati_origin (activity, identifier, import, digest, replaces)"
                        + " VALUES (?, ?, ?, ?, nullif(?, 0))",
                origins);
        money(chunk, ids, by, now);
    }

    private void money(List<Whole> chunk, List<Long> ids, String by, OffsetDateTime now) {
        int count = chunk.stream().mapToInt(each -> each.money().size()).sum();
        List<Long> numbers = numbers("activity.money_source_id_seq", count);
        List<Object[]> sources = new ArrayList<>();
        List<Object[]> flows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < chunk.size(); i++) {
            int position = 0;
            for (Map.Entry<MoneyOf, List<Flow>> source : chunk.get(i).money().entrySet()) {
                long number = numbers.get(next++);
                sources.add(new Object[] {number, ids.get(i), source.getKey().word(), position++});
                for (Flow flow : source.getValue()) {
                    flows.add(new Object[] {
                        number,
                        flow.kind().word(),
                        flow.day(),
                        flow.amount().value(),
                        flow.amount().currency().value(),
                        flow.provider().key(),
                        flow.to().map(Organisation::key).orElse(""),
                        flow.reporter().key(),
                        by,
                        now
                    });
                }
            }
        }
        batches.batchUpdate(
                "INSERT INTO activity.money_source (id, activity, whose, position) OVERRIDING SYSTEM VALUE VALUES (?, ?, ?, ?)",
                sources);
        batches.batchUpdate(
                "INSERT INTO activity.money_flow (source, kind, day, amount, currency, provider, receiver, reporter,"
                        + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?)",
                flows);
    }

    /** Whether a later file has replaced something that this one brought. */
    public boolean isBuiltUpon(UUID file) {
        return Boolean.TRUE.equals(batches.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM activity.iati_origin l JOIN activity.iati_origin o ON o.activity = l.replaces"
                        + " JOIN activity.iati_import f ON f.id = l.import WHERE o.import = ? AND f.state = 'published')",
                Boolean.class,
                file));
    }

    public void undo(UUID file, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        batches.update(
                "UPDATE activity.activity SET withdrawn_at = ?, version = version + 1 WHERE withdrawn_at IS NULL"
                        + " AND id IN (SELECT activity FROM activity.iati_origin WHERE import = ?)",
                now,
                file);
        batches.update(
                "UPDATE activity.activity SET withdrawn_at = NULL, version = version + 1"
                        + " WHERE id IN (SELECT replaces FROM activity.iati_origin WHERE import = ?)",
                file);
    }

    private List<Long> numbers(String sequence, int count) {
        return batches.queryForList(
                "SELECT nextval(?::regclass) FROM generate_series(1, ?)", Long.class, sequence, count);
    }
}
