package org.durna.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.PairDecision.Word;
import org.durna.person.Seal;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of seals, and of what the keepers of those who are sealed are told. */
@Repository
public class SealRows {
    private static final String COLUMNS = """
            id, person, keeper, ground, sealed_by, sealed_at, asked_by, asked_why, asked_at
            from person.seal where lifted_at is null""";

    private final JdbcClient sql;
    private final PersonRows persons;
    private final AssertionRows assertions;
    private final PossibleDuplicateRows duplicates;

    public SealRows(JdbcClient sql, PersonRows persons, AssertionRows assertions, PossibleDuplicateRows duplicates) {
        this.sql = sql;
        this.persons = persons;
        this.assertions = assertions;
        this.duplicates = duplicates;
    }

    public void insert(Seal seal) {
        sql.sql("""
                insert into person.seal (id, person, keeper, ground, sealed_by, sealed_at)
                values (:id, :person, :keeper, :ground, :by, :at)""")
                .param("id", seal.id())
                .param("person", seal.person().value())
                .param("keeper", seal.keeper().value())
                .param("ground", seal.ground())
                .param("by", seal.by().value())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody in a bundle, and all that is asserted about them, is out of everybody else's sight. */
    public void whole(List<PersonId> bundle, AgencyCode keeper) {
        persons.seal(bundle, keeper);
        assertions.seal(bundle, keeper);
        duplicates.forgetAll(bundle);
    }

    /** Everybody in a bundle is in sight again, and is compared with the others anew. */
    public void open(List<PersonId> bundle) {
        persons.seal(bundle, null);
        assertions.seal(bundle, null);
    }

    /** Those that stand, of one keeper, the latest first. */
    public List<Seal> of(AgencyCode keeper) {
        return sql.sql("select " + COLUMNS + " and keeper = :keeper order by sealed_at desc, id")
                .param("keeper", keeper.value())
                .query((row, number) -> seal(row))
                .list();
    }

    /** The one that stands upon somebody of these, for this keeper; before the others the one that is asked to be lifted. */
    public Optional<Seal> upon(List<PersonId> people, AgencyCode keeper) {
        return sql.sql(
                        "select " + COLUMNS
                                + " and keeper = :keeper and person = any (:people) order by asked_at is null, sealed_at limit 1")
                .param("keeper", keeper.value())
                .param("people", Stored.numbers(people))
                .query((row, number) -> seal(row))
                .optional();
    }

    public void ask(UUID id, Word word) {
        sql.sql("update person.seal set asked_by = :by, asked_why = :why, asked_at = :at where id = :id")
                .param("id", id)
                .param("by", word.by().value())
                .param("why", word.why())
                .param("at", word.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All that stand upon anybody of these are lifted by one who did not ask for it, as somebody asked for one of them. */
    public void lift(List<PersonId> people, Word asked, AccountName by, Instant at) {
        sql.sql("""
                update person.seal set lifted_by = :by, lifted_at = :at, asked_by = :asker, asked_why = :why, asked_at = :asked
                where person = any (:people) and lifted_at is null""")
                .param("people", Stored.numbers(people))
                .param("asker", asked.by().value())
                .param("why", asked.why())
                .param("asked", asked.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void insert(Seal.Alert alert) {
        AgencyCode agency = alert.agency();
        PersonId newcomer = alert.newcomer();
        sql.sql("""
                insert into person.seal_alert (id, person, keeper, what, agency, newcomer, bits, at)
                values (:id, :person, :keeper, :what, :agency, :newcomer, :bits, :at)""")
                .param("id", alert.id())
                .param("person", alert.person().value())
                .param("keeper", alert.keeper().value())
                .param("what", alert.what().name())
                .param("agency", agency == null ? null : agency.value())
                .param("newcomer", newcomer == null ? null : newcomer.value())
                .param("bits", (float) alert.bits())
                .param("at", alert.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest alerts of a keeper, those that nobody has seen first. */
    public List<Seal.Alert> alerts(AgencyCode keeper, int most) {
        return sql.sql("""
                select id, person, keeper, what, agency, newcomer, bits, at, seen_at is not null as seen
                from person.seal_alert where keeper = :keeper order by seen_at is not null, at desc, id limit :most""")
                .param("keeper", keeper.value())
                .param("most", most)
                .query((row, number) -> alert(row))
                .list();
    }

    /** Answers whether there is such an alert of that keeper which nobody had seen. */
    public boolean see(UUID alert, AgencyCode keeper, AccountName by, Instant at) {
        return sql.sql("""
                update person.seal_alert set seen_by = :by, seen_at = :at
                where id = :id and keeper = :keeper and seen_at is null""")
                        .param("id", alert)
                        .param("keeper", keeper.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public int eraseLiftedBefore(Instant before) {
        return sql.sql("delete from person.seal where lifted_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    public int eraseAlertsBefore(Instant before) {
        return sql.sql("delete from person.seal_alert where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getObject("id", UUID.class),
                new PersonId(row.getLong("person")),
                new AgencyCode(row.getString("keeper")),
                row.getString("ground"),
                new AccountName(row.getString("sealed_by")),
                Stored.instant(row, "sealed_at"),
                asked(row));
    }

    private static @Nullable Word asked(ResultSet row) throws SQLException {
        String by = row.getString("asked_by");
        String why = row.getString("asked_why");
        return by == null
                ? null
                : new Word(new AccountName(by), why == null ? "" : why, Stored.instant(row, "asked_at"));
    }

    private static Seal.Alert alert(ResultSet row) throws SQLException {
        String agency = row.getString("agency");
        long newcomer = row.getLong("newcomer");
        boolean newcomerIsThere = !row.wasNull();
        return new Seal.Alert(
                row.getObject("id", UUID.class),
                new PersonId(row.getLong("person")),
                new AgencyCode(row.getString("keeper")),
                Seal.What.valueOf(row.getString("what")),
                agency == null ? null : new AgencyCode(agency),
                newcomerIsThere ? new PersonId(newcomer) : null,
                row.getDouble("bits"),
                Stored.instant(row, "at"),
                row.getBoolean("seen"));
    }
}
