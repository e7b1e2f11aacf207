package org.durna.person.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.Former;
import org.durna.person.Source;
import org.durna.person.rules.SearchPlan.Together;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what keepers assert now, and of what they asserted before. */
@Repository
public class AssertionRows {
    private static final String COLUMNS = """
            a.id, a.origin, p.bundle, a.keeper, a.keeper_key, a.dated, a.particulars::text, a.since, a.sample
            from person.assertion a join person.person p on p.id = a.origin""";

    /** Of one alternative, so many are counted: frequent names have more, and none of them stands out. */
    private static final int MOST_OF_ONE = 2_000;

    private final JdbcClient sql;
    private final JdbcTemplate template;

    public AssertionRows(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    /** @param findBy by what it can be found, sorted */
    public record New(Assertion assertion, long[] findBy, AccountName writtenBy) {}

    public void insert(List<New> rows) {
        template.batchUpdate("""
                insert into person.assertion
                  (id, origin, keeper, keeper_key, dated, particulars, find_by, since, written_by, sample)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""", rows, 500, AssertionRows::bind);
    }

    private static void bind(PreparedStatement statement, New row) throws SQLException {
        Assertion assertion = row.assertion();
        statement.setObject(1, assertion.id().value());
        statement.setLong(2, assertion.origin().value());
        statement.setString(3, assertion.source().keeper().value());
        statement.setString(4, assertion.source().key());
        statement.setObject(5, assertion.source().dated());
        statement.setString(6, ParticularsText.write(assertion.particulars()));
        statement.setObject(7, row.findBy());
        statement.setObject(8, assertion.known().atOffset(ZoneOffset.UTC));
        statement.setString(9, row.writtenBy().value());
        statement.setBoolean(10, assertion.sample());
    }

    /** What is asserted now takes the place of what was, which stays as it was known until then; answers whether it still was as expected. */
    public boolean replace(Assertion then, New now) {
        int moved = sql.sql("""
                insert into person.former_assertion
                  (id, origin, keeper, keeper_key, dated, particulars, known, written_by, sample)
                select id, origin, keeper, keeper_key, dated, particulars, tstzrange(since, :at), written_by, sample
                from person.assertion where id = :id and since = :since and since < :at for update""")
                .param("id", then.id().value())
                .param("since", then.known().atOffset(ZoneOffset.UTC))
                .param("at", now.assertion().known().atOffset(ZoneOffset.UTC))
                .update();
        if (moved == 0) {
            return false;
        }
        sql.sql("""
                update person.assertion set dated = :dated, particulars = :said::jsonb, find_by = :keys, since = :at,
                  written_by = :by, compared = false
                where id = :id""")
                .param("id", then.id().value())
                .param("dated", now.assertion().source().dated())
                .param("said", ParticularsText.write(now.assertion().particulars()))
                .param("keys", now.findBy())
                .param("at", now.assertion().known().atOffset(ZoneOffset.UTC))
                .param("by", now.writtenBy().value())
                .update();
        return true;
    }

    public Optional<Assertion> find(AssertionId id) {
        return sql.sql("select " + COLUMNS + " where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> assertion(row))
                .optional();
    }

    /** Until the transaction ends, nobody else gives this number of this keeper. */
    public void holdNumber(AgencyCode keeper, String key) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:keeper || '/' || :key, 0))")
                .param("keeper", keeper.value())
                .param("key", key)
                .query((row, number) -> true)
                .single();
    }

    public Optional<PersonId> ofKeeper(AgencyCode keeper, String key) {
        return sql.sql("""
                select p.bundle from person.assertion a join person.person p on p.id = a.origin
                where a.keeper = :keeper and a.keeper_key = :key""")
                .param("keeper", keeper.value())
                .param("key", key)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    public List<Assertion> of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, List.of());
    }

    /** What is asserted about each of several, newest first. */
    public Map<PersonId, List<Assertion>> of(List<PersonId> people) {
        return sql
                .sql("select " + COLUMNS
                        + " where p.bundle = any (:people) order by a.dated desc, a.keeper, a.keeper_key")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> assertion(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Assertion::person));
    }

    /** What was asserted before it was replaced, newest first. */
    public List<Former> former(PersonId person) {
        return sql.sql("""
                select f.id, f.origin, p.bundle, f.keeper, f.keeper_key, f.dated, f.particulars::text,
                  lower(f.known) as since, upper(f.known) as until, f.sample
                from person.former_assertion f join person.person p on p.id = f.origin
                where p.bundle = :person order by upper(f.known) desc, f.keeper""")
                .param("person", person.value())
                .query((row, number) -> new Former(assertion(row), instant(row, "until")))
                .list();
    }

    public int eraseSaidBefore(Instant before) {
        return sql.sql("delete from person.assertion where since < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    public int eraseFormerBefore(Instant before) {
        return sql.sql("delete from person.former_assertion where upper(known) < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All that one keeper asserts now, in the order of its own numbers, one after the other in little memory. */
    public void each(AgencyCode keeper, Consumer<Assertion> to) {
        template.execute((Connection connection) -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select " + COLUMNS + " where a.keeper = ? order by a.keeper_key")) {
                statement.setFetchSize(1_000);
                statement.setString(1, keeper.value());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        to.accept(assertion(rows));
                    }
                }
            }
            return true;
        });
    }

    public long count(AgencyCode keeper) {
        return sql.sql("select count(*) from person.assertion where keeper = :keeper")
                .param("keeper", keeper.value())
                .query(Long.class)
                .single();
    }

    /** Whose registers this one knows something from. */
    public List<AgencyCode> keepers() {
        return sql
                .sql("select code from access.agency where exists (select from person.assertion where keeper = code)")
                .query(String.class)
                .list()
                .stream()
                .map(AgencyCode::new)
                .toList();
    }

    /**
     * Whatever bears all keys of an alternative; those first that many alternatives bring, and no more than so many.
     * The planner takes a rare pair of frequent keys for frequent and would read the whole table: it may not.
     */
    public List<Assertion> bearing(Set<Together> alternatives, int most) {
        if (alternatives.isEmpty()) {
            return List.of();
        }
        String each = "(select id from person.assertion where find_by @> ? limit " + MOST_OF_ONE + ")";
        String found =
                IntStream.range(0, alternatives.size()).mapToObj(i -> each).collect(Collectors.joining(" union all "));
        String all = "select " + COLUMNS + " where a.id in (select id from (" + found
                + ") borne group by id order by count(*) desc, id limit " + most + ")";
        return template.execute((Connection connection) -> {
            try (var planner = connection.createStatement()) {
                planner.execute("set local enable_seqscan = off");
            }
            try (PreparedStatement statement = connection.prepareStatement(all)) {
                int parameter = 1;
                for (Together together : alternatives) {
                    Array keys =
                            connection.createArrayOf("bigint", together.keys().toArray());
                    statement.setArray(parameter++, keys);
                }
                List<Assertion> hits = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        hits.add(assertion(rows));
                    }
                }
                return hits;
            }
        });
    }

    private static Assertion assertion(ResultSet row) throws SQLException {
        return new Assertion(
                new AssertionId(row.getObject("id", UUID.class)),
                new PersonId(row.getLong("origin")),
                new PersonId(row.getLong("bundle")),
                new Source(
                        new AgencyCode(row.getString("keeper")),
                        row.getString("keeper_key"),
                        row.getObject("dated", LocalDate.class)),
                ParticularsText.read(row.getString("particulars")),
                instant(row, "since"),
                row.getBoolean("sample"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
