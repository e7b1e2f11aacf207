package org.durna.partnership.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Participation;
import org.durna.partnership.ParticipationRole;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of who does what, in two times. */
@Repository
public class ParticipationRows {
    private static final String SELECT =
            "SELECT initiative, party, role, lower(valid) AS since, upper(valid) AS until, sample FROM partnership.participation ";

    private final JdbcClient sql;

    public ParticipationRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Participation> on(LocalDate day) {
        return sql.sql(SELECT + "WHERE upper_inf(known) AND valid @> :day::date")
                .param("day", day)
                .query(ParticipationRows::participation)
                .list();
    }

    public List<Participation> of(PartyCode party) {
        return sql.sql(SELECT + "WHERE upper_inf(known) AND party = :party ORDER BY lower(valid)")
                .param("party", party.value())
                .query(ParticipationRows::participation)
                .list();
    }

    public Optional<Participation> find(ClauseId initiative, PartyCode party, LocalDate day) {
        return sql.sql(
                        SELECT
                                + "WHERE upper_inf(known) AND initiative = :initiative AND party = :party AND valid @> :day::date")
                .param("initiative", initiative.value())
                .param("party", party.value())
                .param("day", day)
                .query(ParticipationRows::participation)
                .optional();
    }

    /** From that day on the role is this, or none; what held before the day stays, and what was known before stays known. */
    public void change(
            ClauseId initiative,
            PartyCode party,
            @Nullable ParticipationRole role,
            LocalDate from,
            boolean sample,
            String by,
            Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        List<Participation> held = sql.sql("""
                        UPDATE partnership.participation SET known = tstzrange(lower(known), :now)
                        WHERE initiative = :initiative AND party = :party AND upper_inf(known)
                          AND (upper_inf(valid) OR upper(valid) > :from)
                        RETURNING initiative, party, role, lower(valid) AS since, upper(valid) AS until, sample
                        """)
                .param("now", now)
                .param("initiative", initiative.value())
                .param("party", party.value())
                .param("from", from)
                .query(ParticipationRows::participation)
                .list();
        held.stream()
                .filter(before -> before.since().isBefore(from))
                .forEach(before -> insert(
                        new Participation(
                                initiative, party, before.role(), new Period(before.since(), from), before.sample()),
                        by,
                        now));
        if (role != null) {
            insert(new Participation(initiative, party, role, Period.since(from), sample), by, now);
        }
    }

    public void insert(Participation participation, String by, OffsetDateTime known) {
        sql.sql("""
                        INSERT INTO partnership.participation (initiative, party, role, valid, known, sample, recorded_by)
                        VALUES (:initiative, :party, :role, daterange(:from, :until), tstzrange(:known, NULL), :sample, :by)
                        """)
                .param("initiative", participation.initiative().value())
                .param("party", participation.party().value())
                .param("role", participation.role().code())
                .param("from", participation.valid().from())
                .param("until", participation.valid().until(), java.sql.Types.DATE)
                .param("known", known)
                .param("sample", participation.sample())
                .param("by", by)
                .update();
    }

    public boolean isEmpty() {
        return sql.sql("SELECT NOT exists (SELECT 1 FROM partnership.participation)")
                .query(Boolean.class)
                .single();
    }

    private static Participation participation(ResultSet row, int index) throws SQLException {
        return new Participation(
                new ClauseId(row.getString("initiative")),
                new PartyCode(row.getString("party")),
                ParticipationRole.of(row.getString("role")),
                new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getBoolean("sample"));
    }
}
