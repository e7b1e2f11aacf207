package org.durna.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.AccountName;
import org.durna.access.Glass;
import org.durna.access.GlassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of break-glass; which state a row is in depends on the moment it is read. */
@Repository
public class GlassRows {
    private static final String SELECT = """
            SELECT id, asker, ground, minutes, asked_at, opened_by, opened_at, ends_at, closed_by, closed_at
            FROM access.break_glass
            """;

    private final JdbcClient sql;

    public GlassRows(JdbcClient sql) {
        this.sql = sql;
    }

    public GlassId insert(Glass.Request request) {
        return new GlassId(sql.sql("""
                        INSERT INTO access.break_glass (asker, ground, minutes, asked_at)
                        VALUES (:asker, :ground, :minutes, :asked) RETURNING id
                        """)
                .param("asker", request.asker().value())
                .param("ground", request.ground())
                .param("minutes", (int) request.length().toMinutes())
                .param("asked", Timestamp.from(request.asked()))
                .query(Long.class)
                .single());
    }

    /** The latest first. */
    public List<Glass> latest(int limit, Instant now, Duration lapses) {
        return sql.sql(SELECT + "ORDER BY id DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, i) -> glass(row, now, lapses))
                .list();
    }

    public Optional<Glass> find(GlassId id, Instant now, Duration lapses) {
        return sql.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, i) -> glass(row, now, lapses))
                .optional();
    }

    public boolean open(GlassId id, AccountName by, Instant now, Instant ends) {
        return sql.sql("UPDATE access.break_glass SET opened_by = :by, opened_at = :now, ends_at = :ends"
                                + " WHERE id = :id AND opened_at IS NULL AND closed_at IS NULL")
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .param("ends", Timestamp.from(ends))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    public boolean close(GlassId id, AccountName by, Instant now) {
        return sql.sql("UPDATE access.break_glass SET closed_by = :by, closed_at = :now"
                                + " WHERE id = :id AND closed_at IS NULL")
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Glass glass(ResultSet row, Instant now, Duration lapses) throws SQLException {
        GlassId id = new GlassId(row.getLong("id"));
        Glass.Request request = new Glass.Request(
                new AccountName(row.getString("asker")),
                row.getString("ground"),
                Duration.ofMinutes(row.getInt("minutes")),
                Objects.requireNonNull(AccountRows.instant(row, "asked_at")));
        Instant opened = AccountRows.instant(row, "opened_at");
        Instant ends = AccountRows.instant(row, "ends_at");
        Instant closed = AccountRows.instant(row, "closed_at");
        if (opened == null || ends == null) {
            return closed != null
                    ? new Glass.Declined(id, request, new AccountName(row.getString("closed_by")), closed)
                    : request.asked().plus(lapses).isBefore(now)
                            ? new Glass.Lapsed(id, request)
                            : new Glass.Asked(id, request);
        }
        AccountName by = new AccountName(row.getString("opened_by"));
        Instant end = closed != null && closed.isBefore(ends) ? closed : ends;
        return end.isAfter(now)
                ? new Glass.Open(id, request, by, opened, end)
                : new Glass.Ended(id, request, by, opened, end);
    }
}
