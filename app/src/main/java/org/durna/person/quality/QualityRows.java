package org.durna.person.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was counted, and the counting. */
@Repository
class QualityRows {
    private final JdbcClient sql;

    QualityRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The last count of a day stands. */
    void save(LocalDate day, Measure measure, Measured measured) {
        sql.sql("""
                insert into person.quality (day, measure, part, whole, measured_at, sample)
                values (:day, :measure, :part, :whole, :at, :sample)
                on conflict (day, measure) do update
                  set part = excluded.part, whole = excluded.whole, measured_at = excluded.measured_at, sample = excluded.sample""")
                .param("day", day)
                .param("measure", measure.name())
                .param("part", measured.part())
                .param("whole", measured.whole())
                .param("at", measured.at().atOffset(ZoneOffset.UTC))
                .param("sample", measured.sample())
                .update();
    }

    /** As of a day: its own count, or the last one before it. */
    Optional<Measured> asOf(LocalDate day, Measure measure) {
        return sql.sql("""
                select part, whole, measured_at, sample from person.quality
                where measure = :measure and day <= :day order by day desc limit 1""")
                .param("day", day)
                .param("measure", measure.name())
                .query((row, number) -> new Measured(
                        row.getLong("part"),
                        row.getLong("whole"),
                        row.getObject("measured_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getBoolean("sample")))
                .optional();
    }

    /** All records, and those of them that say all that is required. */
    Measured complete(List<RequiredField> required, Instant at) {
        String said = required.stream().map(field -> "(" + field.said() + ")").collect(Collectors.joining(" and "));
        return sql.sql(
                        "select count(*) filter (where " + (said.isEmpty() ? "true" : said)
                                + ") as part, count(*) as whole, coalesce(bool_or(sample), false) as sample from person.assertion")
                .query((row, number) ->
                        new Measured(row.getLong("part"), row.getLong("whole"), at, row.getBoolean("sample")))
                .single();
    }

    /** Pairs that officials decided and that stand, in a time; what the machine decided is not among them. */
    long decided(Instant from, Instant until) {
        return sql.sql("""
                select count(*) from person.pair_decision
                where decided_by is not null and verdict <> 'UNSURE' and second in ('NOT_NEEDED', 'CONFIRMED')
                  and undone_at is null and decided_at >= :from and decided_at < :until""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** @param steps how many searches took as long as each step */
    void add(LocalDate day, Map<Integer, Long> steps) {
        steps.forEach((step, searches) -> sql.sql("""
                insert into person.search_time (day, step, searches) values (:day, :step, :searches)
                on conflict (day, step) do update set searches = search_time.searches + excluded.searches""")
                .param("day", day)
                .param("step", step)
                .param("searches", searches)
                .update());
    }

    /** How many searches of some days took as long as each step, the shortest first. */
    TreeMap<Integer, Long> steps(LocalDate from, LocalDate to) {
        TreeMap<Integer, Long> steps = new TreeMap<>();
        sql.sql("""
                select step, sum(searches)::bigint as searches from person.search_time
                where day between :from and :to group by step""").param("from", from).param("to", to).query(row -> {
            steps.put(row.getInt("step"), row.getLong("searches"));
        });
        return steps;
    }
}
