package org.durna.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.Deferral;
import org.durna.person.Sight;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what people are not told for a time. */
@Repository
public class DeferralRows {
    private static final String COLUMNS = """
            d.id, d.origin, p.bundle, d.keeper, d.ground, d.why, d.until, d.asked_by, d.asked_at,
            d.confirmed_by, d.confirmed_at, d.ended_by, d.ended_at
            from person.deferral d join person.person p on p.id = d.origin""";

    private final JdbcClient sql;

    public DeferralRows(JdbcClient sql) {
        this.sql = sql;
    }

    public void insert(Deferral asked) {
        sql.sql("""
                insert into person.deferral (id, origin, keeper, ground, why, until, asked_by, asked_at)
                values (:id, :origin, :keeper, :ground, :why, :until, :by, :at)""")
                .param("id", asked.id())
                .param("origin", asked.origin().value())
                .param("keeper", asked.keeper().value())
                .param("ground", asked.ground())
                .param("why", asked.why())
                .param("until", asked.until())
                .param("by", asked.askedBy().value())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Answers whether it still waited, and for somebody else. */
    public boolean confirm(UUID id, AccountName by, Instant at) {
        return sql.sql("""
                update person.deferral set confirmed_by = :by, confirmed_at = :at
                where id = :id and confirmed_at is null and ended_at is null and asked_by <> :by""")
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public boolean end(UUID id, AccountName by, Instant at) {
        return sql.sql("update person.deferral set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<Deferral> find(UUID id, Sight sight) {
        return sql.sql("select " + COLUMNS + " where d.id = :id and " + InSight.PERSON)
                .param("sight", sight.code())
                .param("id", id)
                .query((row, number) -> deferral(row))
                .optional();
    }

    public List<Deferral> of(PersonId bundle) {
        return sql.sql("select " + COLUMNS + " where p.bundle = :bundle order by d.asked_at desc")
                .param("bundle", bundle.value())
                .query((row, number) -> deferral(row))
                .list();
    }

    /** Those of one keeper that wait or hold, the one that ends first at the head: by then somebody looks at it. */
    public List<Deferral> running(AgencyCode keeper, LocalDate today, Sight sight) {
        return sql.sql("select " + COLUMNS
                        + " where d.keeper = :keeper and d.ended_at is null and d.until >= :today and " + InSight.PERSON
                        + " order by d.until, d.id")
                .param("sight", sight.code())
                .param("keeper", keeper.value())
                .param("today", today)
                .query((row, number) -> deferral(row))
                .list();
    }

    public int eraseOverBefore(Instant before) {
        return sql.sql("delete from person.deferral where until < :before")
                .param("before", before.atOffset(ZoneOffset.UTC).toLocalDate())
                .update();
    }

    private static Deferral deferral(ResultSet row) throws SQLException {
        return new Deferral(
                row.getObject("id", UUID.class),
                new PersonId(row.getLong("origin")),
                new PersonId(row.getLong("bundle")),
                new AgencyCode(row.getString("keeper")),
                row.getString("ground"),
                row.getString("why"),
                row.getObject("until", LocalDate.class),
                new AccountName(row.getString("asked_by")),
                Stored.instant(row, "asked_at"),
                state(row));
    }

    private static Deferral.State state(ResultSet row) throws SQLException {
        if (row.getString("ended_by") != null) {
            return new Deferral.State.Ended(
                    new AccountName(row.getString("ended_by")), Stored.instant(row, "ended_at"));
        }
        return row.getString("confirmed_by") == null
                ? new Deferral.State.Asked()
                : new Deferral.State.Confirmed(
                        new AccountName(row.getString("confirmed_by")), Stored.instant(row, "confirmed_at"));
    }
}
