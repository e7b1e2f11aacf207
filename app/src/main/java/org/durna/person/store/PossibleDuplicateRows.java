package org.durna.person.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.durna.access.AccountName;
import org.durna.person.AssertionId;
import org.durna.person.PossibleDuplicate;
import org.durna.person.PossibleDuplicate.Stage;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of pairs that the machine thinks worth a look. */
@Repository
public class PossibleDuplicateRows {
    /** Of two people only the pair of assertions that says most; nobody whose likeness was decided, unless somebody was unsure. */
    private static final String OPEN = """
            with pair as (
              select distinct on (least(p.bundle, q.bundle), greatest(p.bundle, q.bundle))
                d.one, d.other, d.bits, d.proposed_at, p.bundle as first_person, q.bundle as second_person
              from person.possible_duplicate d
              join person.assertion a on a.id = d.one join person.person p on p.id = a.origin
              join person.assertion b on b.id = d.other join person.person q on q.id = b.origin
              where p.bundle <> q.bundle and a.sealed_for is null and b.sealed_for is null
              order by least(p.bundle, q.bundle), greatest(p.bundle, q.bundle), d.bits desc, d.one, d.other),
            told as (
              select pair.*, decided.verdict, decided.second, decided.decided_by
              from pair left join lateral (
                select d.verdict, d.second, d.decided_by from person.pair_decision d
                join person.person p on p.id = d.one and p.bundle in (pair.first_person, pair.second_person)
                join person.person q on q.id = d.other and q.bundle in (pair.first_person, pair.second_person)
                where p.bundle <> q.bundle and d.undone_at is null and d.second <> 'REFUSED'
                order by d.decided_at desc limit 1) decided on true)""";

    private final JdbcClient sql;
    private final JdbcTemplate template;

    public PossibleDuplicateRows(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    public void save(List<PossibleDuplicate.Pair> pairs, Instant at) {
        template.batchUpdate("""
                insert into person.possible_duplicate (one, other, bits, proposed_at) values (?, ?, ?, ?)
                on conflict (one, other) do update set bits = excluded.bits""", pairs, 500, (statement, pair) -> {
            // PostgreSQL compares identifiers byte by byte, Java by two signed halves.
            boolean inOrder =
                    pair.one().value().toString().compareTo(pair.other().value().toString()) < 0;
            statement.setObject(1, (inOrder ? pair.one() : pair.other()).value());
            statement.setObject(2, (inOrder ? pair.other() : pair.one()).value());
            statement.setFloat(3, (float) pair.bits());
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
        });
    }

    /** What was thought about an assertion before it changed. */
    public void forget(AssertionId assertion) {
        sql.sql("delete from person.possible_duplicate where one = :id or other = :id")
                .param("id", assertion.value())
                .update();
    }

    /** Nobody proposes somebody who is sealed. */
    public void forgetAll(List<PersonId> origins) {
        sql.sql("""
                delete from person.possible_duplicate d using person.assertion a
                where a.id in (d.one, d.other) and a.origin = any (:origins)""").param("origins", Stored.numbers(origins)).update();
    }

    /** Pairs that wait for somebody, the likeliest first. */
    public List<PossibleDuplicate> waiting(Stage stage, int from, int most) {
        return sql.sql(OPEN + " select * from told where " + condition(stage)
                        + " order by bits desc, one, other offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new PossibleDuplicate(
                        new PersonId(row.getLong("first_person")),
                        new PersonId(row.getLong("second_person")),
                        new AssertionId(row.getObject("one", UUID.class)),
                        new AssertionId(row.getObject("other", UUID.class)),
                        row.getDouble("bits"),
                        Stored.instant(row, "proposed_at"),
                        java.util.Optional.ofNullable(row.getString("decided_by"))
                                .map(AccountName::new)))
                .list();
    }

    /** How many wait at each stage. */
    public Map<Stage, Long> counts() {
        String each = Arrays.stream(Stage.values())
                .map(stage -> "count(*) filter (where " + condition(stage) + ") as " + stage.name())
                .collect(Collectors.joining(", "));
        return sql.sql(OPEN + " select " + each + " from told")
                .query((row, number) -> {
                    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
                    for (Stage stage : Stage.values()) {
                        counts.put(stage, row.getLong(stage.name()));
                    }
                    return counts;
                })
                .single();
    }

    private static String condition(Stage stage) {
        return switch (stage) {
            case NEW -> "verdict is null";
            case SECOND_WANTED -> "second = 'WANTED'";
            case UNSURE -> "verdict = 'UNSURE'";
        };
    }

    public int eraseProposedBefore(Instant before) {
        return sql.sql("delete from person.possible_duplicate where proposed_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
