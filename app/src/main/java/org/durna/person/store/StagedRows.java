package org.durna.person.store;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.AssertionId;
import org.durna.person.Particulars;
import org.durna.person.intake.ImportId;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of a file that wait to be published; how they become assertions all at once, and how those are taken back all at once. */
@Repository
public class StagedRows {
    /** What stands for the same person of the same keeper says something else. */
    private static final String DIFFERS = "(a.particulars <> s.particulars or s.dated_said and a.dated <> s.dated)";

    private static final String BESIDE = """
            from person.staged_assertion s
            left join person.assertion a on a.keeper = :agency and a.keeper_key = s.keeper_key and a.again = 0
              and a.sealed_for is null
            where s.import = :id""";

    private static final int TOGETHER = 1_000;

    private final JdbcClient sql;
    private final JdbcTemplate template;

    public StagedRows(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    /** One row, ready to become an assertion. */
    public record Staged(
            String key,
            long line,
            AssertionId id,
            PersonId origin,
            LocalDate dated,
            boolean datedSaid,
            @Nullable String personalNumber,
            Particulars said,
            long[] findBy) {}

    /** How many are new, say something else, and say the same. */
    public record Compared(long fresh, long changed, long same) {}

    /** How many were taken back, and how many stayed because somebody edited them since. */
    public record TakenBack(long rows, long spared) {}

    public void add(ImportId id, List<Staged> rows) {
        CopyText text = new CopyText();
        for (Staged row : rows) {
            text.cell(id.value())
                    .cell(row.key())
                    .cell(row.line())
                    .cell(row.id().value())
                    .cell(row.origin().value())
                    .cell(row.dated())
                    .cell(row.datedSaid())
                    .cell(row.personalNumber())
                    .cell(ParticularsText.write(row.said()))
                    .cell(row.findBy())
                    .end();
        }
        template.execute((Connection connection) -> {
            text.into(
                    connection,
                    "person.staged_assertion",
                    "import, keeper_key, line, id, origin, dated, dated_said, personal_number, particulars, find_by");
            return true;
        });
    }

    public void clear(ImportId id) {
        sql.sql("delete from person.staged_assertion where import = :id")
                .param("id", id.value())
                .update();
    }

    /** On which line each of some numbers of the keeper stands already. */
    public Map<String, Long> linesOfKeys(ImportId id, Collection<String> keys) {
        return lines("keeper_key", id, keys);
    }

    /** On which line each of some personal numbers stands already, the first of several. */
    public Map<String, Long> linesOfPersonalNumbers(ImportId id, Collection<String> numbers) {
        return lines("personal_number", id, numbers);
    }

    private Map<String, Long> lines(String column, ImportId id, Collection<String> values) {
        Map<String, Long> lines = new HashMap<>();
        sql.sql("select " + column + " as value, min(line) as line from person.staged_assertion where import = :id and "
                        + column + " = any (:values) group by " + column)
                .param("id", id.value())
                .param("values", values.toArray(String[]::new))
                .query(row -> {
                    lines.put(row.getString("value"), row.getLong("line"));
                });
        return lines;
    }

    public Compared compare(ImportId id, AgencyCode agency) {
        return sql.sql("select count(*) filter (where a.id is null) as fresh, count(*) filter (where " + DIFFERS
                        + ") as changed, count(*) as rows " + BESIDE)
                .param("id", id.value())
                .param("agency", agency.value())
                .query((row, number) -> new Compared(
                        row.getLong("fresh"),
                        row.getLong("changed"),
                        row.getLong("rows") - row.getLong("fresh") - row.getLong("changed")))
                .single();
    }

    /** Numbers that two of the file drew, or that somebody bears meanwhile, are drawn again until nobody bears them. */
    public void drawAgainWhereTaken(ImportId id, RandomGenerator lot) {
        while (true) {
            List<UUID> taken =
                    sql.sql("""
                    select s.id from person.staged_assertion s join person.person p on p.id = s.origin where s.import = :id
                    union
                    select s.id from person.staged_assertion s join person.erased e on e.number = s.origin where s.import = :id
                    union
                    select id from (select id, row_number() over (partition by origin order by line) as nth
                      from person.staged_assertion where import = :id) drawn where nth > 1""").param("id", id.value()).query(UUID.class).list();
            if (taken.isEmpty()) {
                return;
            }
            taken.forEach(each -> sql.sql(
                            "update person.staged_assertion set origin = :origin where import = :id and id = :each")
                    .param("id", id.value())
                    .param("each", each)
                    .param("origin", PersonId.drawn(lot).value())
                    .update());
        }
    }

    /** The one switch: before the transaction ends nobody sees any of it, afterwards everybody sees all of it. */
    public Compared publish(ImportId id, AgencyCode agency, AccountName by, Instant at) {
        Compared compared = compare(id, agency);
        change(
                "insert into person.imported (import, assertion, was_new, line) select :id, a.id, false, s.line "
                        + BESIDE + " and " + DIFFERS,
                id,
                agency,
                by,
                at);
        change("""
                insert into person.former_assertion
                  (id, origin, keeper, keeper_key, dated, particulars, known, written_by, sample)
                select a.id, a.origin, a.keeper, a.keeper_key, a.dated, a.particulars, tstzrange(a.since, :at), a.written_by,
                  a.sample
                from person.imported i join person.assertion a on a.id = i.assertion where i.import = :id
                for update of a""", id, agency, by, at);
        change("""
                update person.assertion a set dated = s.dated, particulars = s.particulars, find_by = s.find_by,
                  since = :at, written_by = :by, compared = false
                from person.imported i, person.staged_assertion s
                where i.import = :id and a.id = i.assertion and s.import = :id and s.keeper_key = a.keeper_key""", id, agency, by, at);
        change(
                "insert into person.person (id, bundle, made_at) select s.origin, s.origin, :at " + BESIDE
                        + " and a.id is null",
                id,
                agency,
                by,
                at);
        change(
                "insert into person.imported (import, assertion, was_new, line) select :id, s.id, true, s.line "
                        + BESIDE + " and a.id is null",
                id,
                agency,
                by,
                at);
        change("""
                insert into person.assertion
                  (id, origin, keeper, keeper_key, dated, particulars, find_by, since, written_by)
                select s.id, s.origin, :agency, s.keeper_key, s.dated, s.particulars, s.find_by, :at, :by
                from person.imported i join person.staged_assertion s on s.import = :id and s.id = i.assertion
                where i.import = :id and i.was_new""", id, agency, by, at);
        return compared;
    }

    private void change(String statement, ImportId id, AgencyCode agency, AccountName by, Instant at) {
        sql.sql(statement)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * What a file brought is gone, and what it changed is again what was asserted before, which is found again by its own keys; what
     * the file said meanwhile stays with its time. Whatever was edited since is spared, and remains among the imported.
     */
    public TakenBack takeBack(ImportId id, Instant published, AccountName by, Instant at, KeysOfParticulars keys) {
        long gone = sql.sql("""
                select count(*) from person.assertion a join person.imported i on a.id = i.assertion
                where i.import = :id and i.was_new and a.since = :published""")
                .param("id", id.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        // Whoever was sealed meanwhile stays with who protects them, and is counted as gone: no figure may tell.
        sql.sql("""
                delete from person.assertion a using person.imported i
                where i.import = :id and i.was_new and a.id = i.assertion and a.since = :published and a.sealed_for is null""")
                .param("id", id.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .update();
        long restored = restore(id, published, by, at, keys);
        sql.sql("""
                delete from person.imported i where i.import = :id and not exists
                  (select from person.assertion a where a.id = i.assertion and a.since not in (:published, :at)
                   and a.sealed_for is null)""")
                .param("id", id.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        long spared = sql.sql("select count(*) from person.imported where import = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        return new TakenBack(gone + restored, spared);
    }

    private record Before(UUID id, String particulars, LocalDate dated) {}

    private long restore(ImportId id, Instant published, AccountName by, Instant at, KeysOfParticulars keys) {
        long restored = 0;
        List<Before> some = before(id, published);
        while (!some.isEmpty()) {
            List<UUID> ids = some.stream().map(Before::id).toList();
            sql.sql("""
                    insert into person.former_assertion
                      (id, origin, keeper, keeper_key, dated, particulars, known, written_by, sample)
                    select id, origin, keeper, keeper_key, dated, particulars, tstzrange(since, :at), written_by, sample
                    from person.assertion where id = any (:ids) for update""")
                    .param("ids", ids.toArray(UUID[]::new))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            template.batchUpdate("""
                    update person.assertion set dated = ?, particulars = ?::jsonb, find_by = ?, since = ?, written_by = ?,
                      compared = false where id = ?""", some, TOGETHER, (statement, each) -> {
                statement.setObject(1, each.dated());
                statement.setString(2, each.particulars());
                statement.setObject(3, keys.of(ParticularsText.read(each.particulars())));
                statement.setObject(4, at.atOffset(ZoneOffset.UTC));
                statement.setString(5, by.value());
                statement.setObject(6, each.id());
            });
            restored += some.size();
            some = before(id, published);
        }
        return restored;
    }

    /** What was asserted until the file was published, of some that still say what the file said. */
    private List<Before> before(ImportId id, Instant published) {
        return sql.sql("""
                select a.id, f.particulars::text as particulars, f.dated
                from person.imported i
                join person.assertion a on a.id = i.assertion and a.since = :published and a.sealed_for is null
                join person.former_assertion f on f.id = a.id and upper(f.known) = :published
                where i.import = :id and not i.was_new limit :most""")
                .param("id", id.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .param("most", TOGETHER)
                .query((row, number) -> new Before(
                        row.getObject("id", UUID.class),
                        row.getString("particulars"),
                        row.getObject("dated", LocalDate.class)))
                .list();
    }

    /** Those that stay if the file is withdrawn, or stayed when it was: edited since. */
    public List<AssertionId> editedSince(ImportId id, Instant published, int most) {
        return sql
                .sql("""
                        select a.id from person.imported i join person.assertion a on a.id = i.assertion
                        where i.import = :id and a.since <> :published and a.sealed_for is null
                        order by a.keeper_key limit :most""")
                .param("id", id.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(AssertionId::new)
                .toList();
    }

    public long countEditedSince(ImportId id, Instant published) {
        return sql.sql("""
                select count(*) from person.imported i join person.assertion a on a.id = i.assertion
                where i.import = :id and a.since <> :published and a.sealed_for is null""")
                .param("id", id.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
