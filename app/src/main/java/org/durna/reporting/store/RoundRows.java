package org.durna.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.activity.ActivityId;
import org.durna.reporting.Ask;
import org.durna.reporting.AskState;
import org.durna.reporting.Round;
import org.durna.reporting.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of rounds, and of who was asked about what. */
@Repository
public class RoundRows {
    private static final String ASKED =
            "select a.*, (select count(*) from reporting.asked_row r where r.ask = a.id) as rows from reporting.ask a ";

    private final JdbcClient sql;

    public RoundRows(JdbcClient sql) {
        this.sql = sql;
    }

    public RoundId insert(String title, AgencyCode agency, LocalDate due, String by, Instant at, boolean sample) {
        return new RoundId(sql.sql("""
                insert into reporting.round (title, agency, due, opened_by, opened_at, sample)
                values (:title, :agency, :due, :by, :at, :sample) returning id""")
                .param("title", title)
                .param("agency", agency.value())
                .param("due", due)
                .param("by", by)
                .param("at", moment(at))
                .param("sample", sample)
                .query(Long.class)
                .single());
    }

    public void ask(RoundId round, AgencyCode agency, List<ActivityId> rows, Instant at) {
        long ask = sql.sql("""
                insert into reporting.ask (round, agency, state_at) values (:round, :agency, :at) returning id""")
                .param("round", round.value())
                .param("agency", agency.value())
                .param("at", moment(at))
                .query(Long.class)
                .single();
        sql.sql("insert into reporting.asked_row (ask, activity) select :ask, unnest(:rows::bigint[])")
                .param("ask", ask)
                .param("rows", rows.stream().map(ActivityId::value).toArray(Long[]::new))
                .update();
    }

    public List<Round> newest(AgencyCode agency, int most) {
        return sql.sql("select * from reporting.round where agency = :agency order by id desc limit :most")
                .param("agency", agency.value())
                .param("most", most)
                .query(RoundRows::round)
                .list();
    }

    public Optional<Round> find(RoundId id) {
        return sql.sql("select * from reporting.round where id = :id")
                .param("id", id.value())
                .query(RoundRows::round)
                .optional();
    }

    public List<Ask> asks(RoundId round) {
        return sql.sql(ASKED + "where a.round = :round order by a.agency")
                .param("round", round.value())
                .query(RoundRows::asked)
                .list();
    }

    /** What is asked of one agency, in rounds that are open. */
    public List<Ask> waitingFor(AgencyCode agency) {
        return sql.sql(ASKED + "join reporting.round o on o.id = a.round and o.closed_at is null"
                        + " where a.agency = :agency and a.state in ('asked', 'returned') order by o.due")
                .param("agency", agency.value())
                .query(RoundRows::asked)
                .list();
    }

    public Optional<Ask> ask(RoundId round, AgencyCode agency) {
        return sql.sql(ASKED + "where a.round = :round and a.agency = :agency")
                .param("round", round.value())
                .param("agency", agency.value())
                .query(RoundRows::asked)
                .optional();
    }

    public List<ActivityId> rows(long ask) {
        return sql.sql("select activity from reporting.asked_row where ask = :ask order by activity")
                .param("ask", ask)
                .query((row, number) -> new ActivityId(row.getLong(1)))
                .list();
    }

    /** Moves on, unless somebody has moved it since it was read. */
    public boolean move(Ask ask, AskState state, String remark, Instant at) {
        return sql.sql("""
                update reporting.ask set state = :state, state_at = :at, remark = :remark, version = version + 1
                where id = :id and version = :version""")
                        .param("state", state.word())
                        .param("at", moment(at))
                        .param("remark", remark)
                        .param("id", ask.id())
                        .param("version", ask.version())
                        .update()
                == 1;
    }

    public void reminded(Ask ask) {
        sql.sql("update reporting.ask set reminded = reminded + 1 where id = :id")
                .param("id", ask.id())
                .update();
    }

    public boolean close(RoundId round, Instant at) {
        return sql.sql("update reporting.round set closed_at = :at where id = :id and closed_at is null")
                        .param("at", moment(at))
                        .param("id", round.value())
                        .update()
                == 1;
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getLong("id")),
                row.getString("title"),
                new AgencyCode(row.getString("agency")),
                row.getObject("due", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getBoolean("sample"));
    }

    private static Ask asked(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getLong("id"),
                new RoundId(row.getLong("round")),
                new AgencyCode(row.getString("agency")),
                AskState.of(row.getString("state")),
                row.getObject("state_at", OffsetDateTime.class).toInstant(),
                row.getString("remark"),
                row.getInt("rows"),
                row.getInt("reminded"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
