package org.durna.person.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.Former;
import org.durna.person.Sight;
import org.durna.person.Source;
import org.durna.person.rules.SearchPlan.Together;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what keepers assert now, and of what they asserted before. */
@Repository
public class AssertionRows {
    /** What may only be kept is not given out. */
    private static final String USED = "not exists (select from person.restriction r where r.assertion = a.id)";

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

    public Optional<Assertion> find(AssertionId id, Sight sight) {
        return sql.sql("select " + COLUMNS + " where a.id = :id and " + InSight.ASSERTION)
                .param("id", id.value())
                .param("sight", sight.code())
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

    public Optional<PersonId> ofKeeper(AgencyCode keeper, String key, Sight sight) {
        return sql.sql("""
                select p.bundle from person.assertion a join person.person p on p.id = a.origin
                where a.keeper = :keeper and a.keeper_key = :key
                  and\s""" + InSight.ASSERTION + " order by a.again limit 1")
                .param("sight", sight.code())
                .param("keeper", keeper.value())
                .param("key", key)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    public List<Assertion> of(PersonId person, Sight sight) {
        return of(List.of(person), sight).getOrDefault(person, List.of());
    }

    /** What is asserted about each of several, newest first. */
    public Map<PersonId, List<Assertion>> of(List<PersonId> people, Sight sight) {
        return sql
                .sql("select " + COLUMNS
                        + " where p.bundle = any (:people) and " + InSight.ASSERTION
                        + " order by a.dated desc, a.keeper, a.keeper_key")
                .param("sight", sight.code())
                .param("people", Stored.numbers(people))
                .query((row, number) -> assertion(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Assertion::person));
    }

    /** What is asserted under each of these, in no order. */
    public List<Assertion> all(List<AssertionId> ids, Sight sight) {
        return sql.sql("select " + COLUMNS + " where a.id = any (:ids) and " + InSight.ASSERTION)
                .param("sight", sight.code())
                .param("ids", ids.stream().map(AssertionId::value).toArray(UUID[]::new))
                .query((row, number) -> assertion(row))
                .list();
    }

    /** Which of these may only be kept. */
    public Set<AssertionId> restrictedAmong(List<Assertion> assertions) {
        return Set.copyOf(sql.sql("select distinct assertion from person.restriction where assertion = any (:ids)")
                .param("ids", assertions.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query((row, number) -> new AssertionId(row.getObject("assertion", UUID.class)))
                .list());
    }

    /** What was asserted before it was replaced, newest first. */
    public List<Former> former(PersonId person, Sight sight) {
        return sql.sql("""
                select f.id, f.origin, p.bundle, f.keeper, f.keeper_key, f.dated, f.particulars::text,
                  lower(f.known) as since, upper(f.known) as until, f.sample
                from person.former_assertion f join person.person p on p.id = f.origin
                where p.bundle = :person and\s""" + InSight.PERSON + " order by upper(f.known) desc, f.keeper")
                .param("sight", sight.code())
                .param("person", person.value())
                .query((row, number) -> new Former(assertion(row), Stored.instant(row, "until")))
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

    /** All that one keeper asserts now and may be used, in the order of its own numbers, one after the other in little memory. */
    public void each(AgencyCode keeper, Sight sight, Consumer<Assertion> to) {
        template.execute((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement("select " + COLUMNS
                    + " where a.keeper = ? and (a.sealed_for is null or a.sealed_for = ?) and " + USED
                    + " order by a.keeper_key")) {
                statement.setFetchSize(1_000);
                statement.setString(1, keeper.value());
                statement.setString(2, sight.code());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        to.accept(assertion(rows));
                    }
                }
            }
            return true;
        });
    }

    public long count(AgencyCode keeper, Sight sight) {
        return sql.sql("select count(*) from person.assertion a where a.keeper = :keeper and " + USED + " and "
                        + InSight.ASSERTION)
                .param("sight", sight.code())
                .param("keeper", keeper.value())
                .query(Long.class)
                .single();
    }

    /** Whose registers this one knows something from. */
    public List<AgencyCode> keepers(Sight sight) {
        return sql
                .sql(
                        "select code from access.agency where exists (select from person.assertion a where a.keeper = code and "
                                + InSight.ASSERTION + ")")
                .param("sight", sight.code())
                .query(String.class)
                .list()
                .stream()
                .map(AgencyCode::new)
                .toList();
    }

    /** What is asserted about each of these is sealed for a keeper, or for nobody any more. */
    public void seal(List<PersonId> origins, @Nullable AgencyCode keeper) {
        sql.sql("""
                update person.assertion a set sealed_for = cast(:keeper as text), compared = cast(:keeper as text) is not null,
                  again = (select case
                      when cast(:keeper as text) is null and a.again = min(b.again) then 0
                      when cast(:keeper as text) is null or a.again > 0 then a.again
                      else 1 + max(b.again) end
                    from person.assertion b where b.keeper = a.keeper and b.keeper_key = a.keeper_key)
                where a.origin = any (:origins)""")
                .param("keeper", keeper == null ? null : keeper.value())
                .param("origins", Stored.numbers(origins))
                .update();
    }

    /** About so many, as the database's own statistics have it: counting a million takes long. */
    public long estimatedCount() {
        return sql.sql("select greatest(0, reltuples)::bigint from pg_class where oid = 'person.assertion'::regclass")
                .query(Long.class)
                .single();
    }

    /** Assertions that were not yet compared with the others as they stand. */
    public List<Assertion> toCompare(int most) {
        return sql.sql("select " + COLUMNS + " where not a.compared and a.sealed_for is null order by a.id limit :most")
                .param("most", most)
                .query((row, number) -> assertion(row))
                .list();
    }

    /** Whatever was changed meanwhile waits again. */
    public void wereCompared(List<Assertion> assertions) {
        template.batchUpdate(
                "update person.assertion set compared = true where id = ? and since = ?",
                assertions,
                assertions.size() + 1,
                (statement, each) -> {
                    statement.setObject(1, each.id().value());
                    statement.setObject(2, each.known().atOffset(ZoneOffset.UTC));
                });
    }

    /**
     * Whatever bears all keys of an alternative; those first that many alternatives bring, and no more than so many.
     * The planner takes a rare pair of frequent keys for frequent and would read the whole table: it may not.
     */
    public List<Assertion> bearing(Set<Together> alternatives, int most, Sight sight) {
        return bearing(alternatives, most, "sealed_for is null or sealed_for = ?", Optional.of(sight));
    }

    /** Those among the sealed alone, to tell their keepers. */
    public List<Assertion> sealedBearing(Set<Together> alternatives, int most) {
        return bearing(alternatives, most, "sealed_for is not null", Optional.empty());
    }

    /** One statement, however many alternatives there are, so that it is planned once. */
    private List<Assertion> bearing(Set<Together> alternatives, int most, String seen, Optional<Sight> sight) {
        if (alternatives.isEmpty()) {
            return List.of();
        }
        String all = "select " + COLUMNS + " where a.id in ("
                + "select borne.id from unnest(?) asked cross join lateral ("
                + "select id from person.assertion where find_by @> asked::bigint[] and (" + seen + ") limit "
                + MOST_OF_ONE + ") borne group by borne.id order by count(*) desc, borne.id limit ?)";
        return template.execute((Connection connection) -> {
            try (var planner = connection.createStatement()) {
                planner.execute("set local enable_seqscan = off");
            }
            try (PreparedStatement statement = connection.prepareStatement(all)) {
                int parameter = 1;
                statement.setArray(
                        parameter++,
                        connection.createArrayOf(
                                "text",
                                alternatives.stream().map(AssertionRows::keys).toArray()));
                if (sight.isPresent()) {
                    statement.setString(parameter++, sight.get().code());
                }
                statement.setInt(parameter, most);
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

    private static String keys(Together together) {
        return together.keys().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
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
                Stored.instant(row, "since"),
                row.getBoolean("sample"));
    }
}
