package org.durna.statistics.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.shared.Visibility;
import org.durna.statistics.Benchmark;
import org.durna.statistics.Direction;
import org.durna.statistics.Frequency;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.IndicatorFilter;
import org.durna.statistics.IndicatorKind;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of indicators, with their targets and clauses. */
@Repository
public class IndicatorRows {
    private static final String SELECT = """
            select i.*, u.name as unit_name,
                   array(select c.clause from statistics.indicator_clause c
                         where c.indicator = i.code order by c.place) as clauses,
                   (select coalesce(jsonb_object_agg(t.period, t.value::text), '{}') from statistics.target t
                    where t.indicator = i.code)::text as targets
            from statistics.indicator i join statistics.unit u on u.code = i.unit
            """;

    private final JdbcClient sql;

    public IndicatorRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Indicator> find(IndicatorCode code, Reader reader) {
        return Stored.sight(sql.sql(SELECT + "where i.code = :code and " + Stored.seen("i")), reader)
                .param("code", code.value())
                .query(IndicatorRows::indicator)
                .optional();
    }

    public boolean exists(IndicatorCode code) {
        return sql.sql("select exists (select from statistics.indicator where code = :code)")
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Up to one more than a page, so that the next page is known without counting.
     *
     * @param live the indicators whose figure is counted by the platform and so needs no edition
     */
    public List<Indicator> page(IndicatorFilter filter, Collection<IndicatorCode> live, Reader reader) {
        Map<String, Object> params = new HashMap<>();
        StringBuilder where = new StringBuilder("where ").append(Stored.seen("i"));
        filter.after().ifPresent(code -> {
            where.append(" and i.code > :after");
            params.put("after", code.value());
        });
        filter.kind().ifPresent(kind -> {
            where.append(" and i.kind = :kind");
            params.put("kind", kind.code());
        });
        filter.clause().ifPresent(clause -> {
            where.append(" and exists (select from statistics.indicator_clause c"
                    + " where c.clause = :clause and c.indicator = i.code)");
            params.put("clause", clause);
        });
        filter.text().ifPresent(text -> {
            String lower = filter.language().hasItsOwnCaseRules()
                    ? "lower((i.name ->> :lang) collate \"" + filter.language() + "-x-icu\")"
                    : "lower(i.name ->> :lang)";
            where.append(" and (strpos(").append(lower).append(", :text) > 0 or strpos(i.code, :text) > 0)");
            params.put("lang", filter.language().code());
            params.put("text", text.toLowerCase(filter.language().locale()));
        });
        if (filter.figured()) {
            where.append(
                            " and (i.code = any(:live) or exists (select from statistics.dataset d where d.indicator = i.code")
                    .append(" and d.withdrawn_at is null and ")
                    .append(Stored.seen("d"))
                    .append("))");
            params.put("live", live.stream().map(IndicatorCode::value).toArray(String[]::new));
        }
        return Stored.sight(sql.sql(SELECT + where + " order by i.code limit :most"), reader)
                .params(params)
                .param("most", filter.size() + 1)
                .query(IndicatorRows::indicator)
                .list();
    }

    /** The indicators of several clauses, in the order of their clauses' own numbering. */
    public List<Indicator> under(List<String> clauses, Reader reader) {
        return Stored.sight(
                        sql.sql(SELECT + "where " + Stored.seen("i")
                                + " and i.code in (select c.indicator from statistics.indicator_clause c where c.clause = any(:clauses))"
                                + " order by i.kind desc, i.code"),
                        reader)
                .param("clauses", clauses.toArray(String[]::new))
                .query(IndicatorRows::indicator)
                .list();
    }

    /** The indicators of several clauses by which a progress can be told: those with a baseline and a target. */
    public List<Indicator> progressUnder(List<String> clauses, Reader reader) {
        return Stored.sight(
                        sql.sql(SELECT + "where " + Stored.seen("i")
                                + " and i.kind = :kind and i.baseline_period is not null"
                                + " and exists (select from statistics.target t where t.indicator = i.code)"
                                + " and i.code in (select c.indicator from statistics.indicator_clause c where c.clause = any(:clauses))"
                                + " order by i.code"),
                        reader)
                .param("kind", IndicatorKind.PROGRESS.code())
                .param("clauses", clauses.toArray(String[]::new))
                .query(IndicatorRows::indicator)
                .list();
    }

    public List<String> clauses() {
        return sql.sql("select distinct clause from statistics.indicator_clause")
                .query(String.class)
                .list();
    }

    public List<Unit> units() {
        return sql.sql("select code, name from statistics.unit order by code")
                .query((row, i) -> new Unit(row.getString("code"), Stored.text(row, "name")))
                .list();
    }

    public void saveUnit(Unit unit) {
        sql.sql("""
                insert into statistics.unit (code, name) values (:code, :name::jsonb)
                on conflict (code) do update set name = excluded.name""")
                .param("code", unit.code())
                .param("name", Stored.json(unit.name()))
                .update();
    }

    public void insert(Indicator indicator, Instant now) {
        columns(sql.sql("""
                insert into statistics.indicator (code, kind, unit, frequency, direction, name, definition, source,
                    baseline_period, baseline_value, visibility, owner_agency, sample, changed_at)
                values (:code, :kind, :unit, :frequency, :direction, :name::jsonb, :definition::jsonb, :source::jsonb,
                    :baselinePeriod, :baselineValue, :visibility, :owner, :sample, :now)"""), indicator, now).update();
        saveTargets(indicator);
        saveClauses(indicator);
    }

    /** Writes the indicator if it still has the version that was read; answers whether it had. */
    public boolean update(Indicator indicator, boolean edited, Instant now) {
        int changed = columns(sql.sql("""
                update statistics.indicator set kind = :kind, unit = :unit, frequency = :frequency,
                    direction = :direction, name = :name::jsonb, definition = :definition::jsonb,
                    source = :source::jsonb, baseline_period = :baselinePeriod, baseline_value = :baselineValue,
                    visibility = :visibility, owner_agency = :owner, sample = :sample, changed_at = :now,
                    edited = edited or :edited, version = version + 1
                where code = :code and version = :version"""), indicator, now)
                .param("edited", edited)
                .param("version", indicator.version())
                .update();
        if (changed == 1) {
            saveTargets(indicator);
            saveClauses(indicator);
        }
        return changed == 1;
    }

    /** The version of an indicator that nobody has edited, or empty when the pack may not overwrite it. */
    public Optional<Long> untouchedVersion(IndicatorCode code) {
        return sql.sql("select version from statistics.indicator where code = :code and not edited for update")
                .param("code", code.value())
                .query(Long.class)
                .optional();
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec spec, Indicator indicator, Instant now) {
        Benchmark baseline = indicator.baseline();
        return spec.param("code", indicator.code().value())
                .param("kind", indicator.kind().code())
                .param("unit", indicator.unit().code())
                .param("frequency", indicator.frequency().code())
                .param("direction", indicator.direction().code())
                .param("name", Stored.json(indicator.name()))
                .param("definition", Stored.json(indicator.definition()))
                .param("source", Stored.json(indicator.source()))
                .param(
                        "baselinePeriod",
                        baseline == null ? null : baseline.period().code())
                .param("baselineValue", baseline == null ? null : baseline.value())
                .param("visibility", indicator.visibility().rank())
                .param("owner", Stored.code(indicator.owner()))
                .param("sample", indicator.sample())
                .param("now", Stored.stored(now));
    }

    private void saveTargets(Indicator indicator) {
        sql.sql("delete from statistics.target where indicator = :code")
                .param("code", indicator.code().value())
                .update();
        for (Benchmark target : indicator.targets()) {
            sql.sql(
                            "insert into statistics.target (indicator, period, period_end, value) values (:code, :period, :end, :value)")
                    .param("code", indicator.code().value())
                    .param("period", target.period().code())
                    .param("end", target.period().end())
                    .param("value", target.value())
                    .update();
        }
    }

    private void saveClauses(Indicator indicator) {
        sql.sql("delete from statistics.indicator_clause where indicator = :code")
                .param("code", indicator.code().value())
                .update();
        sql.sql("""
                insert into statistics.indicator_clause (indicator, clause, place)
                select :code, clause, place from unnest(:clauses::text[]) with ordinality as given (clause, place)""")
                .param("code", indicator.code().value())
                .param("clauses", indicator.clauses().toArray(String[]::new))
                .update();
    }

    static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                new IndicatorCode(row.getString("code")),
                IndicatorKind.of(row.getString("kind")),
                List.of((String[]) row.getArray("clauses").getArray()),
                new Unit(row.getString("unit"), Stored.text(row, "unit_name")),
                Frequency.of(row.getString("frequency")),
                Direction.of(row.getString("direction")),
                Stored.text(row, "name"),
                Stored.text(row, "definition"),
                Stored.text(row, "source"),
                baseline(row),
                targets(row),
                Visibility.ofRank(row.getInt("visibility")),
                Stored.agency(row, "owner_agency"),
                row.getBoolean("sample"),
                row.getLong("version"));
    }

    private static @Nullable Benchmark baseline(ResultSet row) throws SQLException {
        String period = row.getString("baseline_period");
        BigDecimal value = row.getBigDecimal("baseline_value");
        return period == null || value == null ? null : new Benchmark(ReferencePeriod.of(period), value);
    }

    private static List<Benchmark> targets(ResultSet row) throws SQLException {
        List<Benchmark> targets = new ArrayList<>();
        Stored.words(row, "targets")
                .forEach((period, value) ->
                        targets.add(new Benchmark(ReferencePeriod.of(period), new BigDecimal(value))));
        return targets;
    }
}
