package org.durna.activity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.activity.ActivityId;
import org.durna.activity.Amount;
import org.durna.activity.CurrencyCode;
import org.durna.activity.Flow;
import org.durna.activity.FlowKind;
import org.durna.activity.MoneyOf;
import org.durna.activity.MoneySource;
import org.durna.activity.Organisation;
import org.durna.partnership.ClauseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sources of money and its movements; whoever does not see an activity does not see its money. */
@Repository
public class MoneyRows {
    private static final String FLOWS =
            "SELECT f.id, f.source, s.whose, f.kind, f.day, f.amount, f.currency, f.provider,"
                    + " f.receiver, f.reporter, a.clauses, s.activity FROM activity.money_flow f JOIN activity.money_source s ON s.id = f.source"
                    + " JOIN activity.activity a ON a.id = s.activity WHERE f.withdrawn_at IS NULL AND "
                    + ActivityRows.SEEN;
    private static final String ORDER = " ORDER BY f.day, f.id";

    private final JdbcClient sql;

    public MoneyRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<MoneySource> sources(ActivityId activity, Reader reader) {
        return ActivityRows.seenBy(
                        sql.sql("SELECT s.* FROM activity.money_source s JOIN activity.activity a ON a.id = s.activity"
                                + " WHERE s.activity = :activity AND " + ActivityRows.SEEN
                                + " ORDER BY s.position, s.id"),
                        reader)
                .param("activity", activity.value())
                .query(MoneyRows::source)
                .list();
    }

    /** Keeps those that have a number, adds those that have none, and removes the rest. */
    public void put(ActivityId activity, List<MoneySource> sources) {
        List<Long> kept = new ArrayList<>(List.of(0L));
        for (int position = 0; position < sources.size(); position++) {
            kept.add(put(activity, sources.get(position), position));
        }
        sql.sql(
                        "DELETE FROM activity.money_flow f USING activity.money_source s WHERE s.id = f.source AND s.activity = :activity"
                                + " AND f.withdrawn_at IS NOT NULL AND s.id NOT IN (:kept)")
                .param("activity", activity.value())
                .param("kept", kept)
                .update();
        sql.sql("DELETE FROM activity.money_source WHERE activity = :activity AND id NOT IN (:kept)")
                .param("activity", activity.value())
                .param("kept", kept)
                .update();
    }

    /** Stores one source and says its number. */
    public long put(ActivityId activity, MoneySource source, int position) {
        String text = source.id() == 0
                ? "INSERT INTO activity.money_source (activity, whose, fund, call, agreement, share, position)"
                        + " VALUES (:activity, :whose, :fund, :call, :agreement, :share, :position) RETURNING id"
                : "UPDATE activity.money_source SET whose = :whose, fund = :fund, call = :call, agreement = :agreement,"
                        + " share = :share, position = :position WHERE id = :id AND activity = :activity RETURNING id";
        JdbcClient.StatementSpec asked = sql.sql(text)
                .param("activity", activity.value())
                .param("whose", source.whose().word())
                .param("fund", source.fund())
                .param("call", source.call())
                .param("agreement", source.agreement())
                .param("share", source.share(), Types.NUMERIC)
                .param("position", position);
        return (source.id() == 0 ? asked : asked.param("id", source.id()))
                .query(Long.class)
                .single();
    }

    public List<Flow> flows(ActivityId activity, Reader reader) {
        return ActivityRows.seenBy(sql.sql(FLOWS + "AND s.activity = :activity" + ORDER), reader)
                .param("activity", activity.value())
                .query(MoneyRows::flow)
                .list();
    }

    /** The movements of each of these activities. */
    public Map<ActivityId, List<Flow>> flowsOf(List<ActivityId> activities, Reader reader) {
        Map<ActivityId, List<Flow>> found = new HashMap<>();
        if (!activities.isEmpty()) {
            ActivityRows.seenBy(sql.sql(FLOWS + "AND s.activity IN (:ids)" + ORDER), reader)
                    .param("ids", activities.stream().map(ActivityId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(new ActivityId(row.getLong("activity")), ignored -> new ArrayList<>())
                                .add(flow(row, 0));
                    });
        }
        return found;
    }

    public List<Flow> all(Reader reader) {
        return ActivityRows.seenBy(sql.sql(FLOWS + ORDER), reader)
                .query(MoneyRows::flow)
                .list();
    }

    public Map<ClauseId, List<Flow>> under(List<ClauseId> clauses, LocalDate until, Reader reader) {
        Map<ClauseId, List<Flow>> found = new HashMap<>();
        ActivityRows.seenBy(sql.sql(FLOWS + "AND a.clauses && :clauses::text[] AND f.day <= :until" + ORDER), reader)
                .param("clauses", Listed.in(clauses, ClauseId::value))
                .param("until", until)
                .query(row -> {
                    Flow flow = flow(row, 0);
                    Listed.out(row, "clauses", ClauseId::new)
                            .forEach(clause -> found.computeIfAbsent(clause, ignored -> new ArrayList<>())
                                    .add(flow));
                });
        return found;
    }

    public long insert(Flow flow, String by, Instant at) {
        return sql.sql("""
                        INSERT INTO activity.money_flow (source, kind, day, amount, currency, provider, receiver, reporter,
                                                         recorded_by, recorded_at)
                        VALUES (:source, :kind, :day, :amount, :currency, :provider, :receiver, :reporter, :by, :at)
                        RETURNING id
                        """)
                .param("source", flow.source())
                .param("kind", flow.kind().word())
                .param("day", flow.day())
                .param("amount", flow.amount().value())
                .param("currency", flow.amount().currency().value())
                .param("provider", flow.provider().key())
                .param("receiver", flow.to().map(Organisation::key).orElse(null), Types.VARCHAR)
                .param("reporter", flow.reporter().key())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public Optional<ActivityId> activityOf(long flow) {
        return sql.sql("SELECT s.activity FROM activity.money_flow f JOIN activity.money_source s ON s.id = f.source"
                        + " WHERE f.id = :id")
                .param("id", flow)
                .query((row, i) -> new ActivityId(row.getLong(1)))
                .optional();
    }

    public boolean withdraw(long flow, boolean withdrawn, Instant at) {
        return sql.sql("UPDATE activity.money_flow SET withdrawn_at = :at"
                                + " WHERE id = :id AND (withdrawn_at IS NULL) = :withdrawn")
                        .param("id", flow)
                        .param("withdrawn", withdrawn)
                        .param("at", withdrawn ? at.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    private static MoneySource source(ResultSet row, int index) throws SQLException {
        return new MoneySource(
                row.getLong("id"),
                MoneyOf.read(row.getString("whose")).orElseThrow(),
                row.getString("fund"),
                row.getString("call"),
                row.getString("agreement"),
                row.getBigDecimal("share"));
    }

    private static Flow flow(ResultSet row, int index) throws SQLException {
        String receiver = row.getString("receiver");
        return new Flow(
                row.getLong("id"),
                row.getLong("source"),
                MoneyOf.read(row.getString("whose")).orElseThrow(),
                FlowKind.read(row.getString("kind")).orElseThrow(),
                row.getObject("day", LocalDate.class),
                new Amount(row.getBigDecimal("amount"), new CurrencyCode(row.getString("currency"))),
                Organisation.of(row.getString("provider")),
                receiver == null ? null : Organisation.of(receiver),
                Organisation.of(row.getString("reporter")));
    }
}
