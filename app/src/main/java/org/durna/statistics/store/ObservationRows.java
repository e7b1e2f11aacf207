package org.durna.statistics.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Latest;
import org.durna.statistics.Observation;
import org.durna.statistics.ObservationFilter;
import org.durna.statistics.ReferencePeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cells of editions. Whoever asks has already seen the edition through the rule of sight. */
@Repository
public class ObservationRows {
    private static final int BATCH = 2_000;
    private static final String SELECT =
            "select o.geo, o.period, o.amount, o.value, o.flags, o.note from statistics.observation o ";

    private final JdbcClient sql;

    public ObservationRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds cells in pieces, so that a large edition needs little memory. */
    public void insert(DatasetId dataset, Collection<Observation> observations) {
        List<Observation> piece = new ArrayList<>(BATCH);
        for (Observation each : observations) {
            piece.add(each);
            if (piece.size() == BATCH) {
                insertPiece(dataset, piece);
                piece.clear();
            }
        }
        insertPiece(dataset, piece);
    }

    /** One part of a cell as the text of a column. */
    private interface Part {
        @Nullable
        String of(Observation observation);
    }

    private void insertPiece(DatasetId dataset, List<Observation> piece) {
        if (piece.isEmpty()) {
            return;
        }
        sql.sql("""
                insert into statistics.observation
                    (dataset, geo, period, period_end, period_start, amount, value, flags, note)
                select :dataset, * from unnest(:geos::text[], :periods::text[], :ends::date[], :starts::date[],
                    :amounts::text[], :values::numeric[], :flags::text[], :notes::text[])""")
                .param("dataset", dataset.value())
                .param("geos", strings(piece, each -> each.geo().value()))
                .param("periods", strings(piece, each -> each.period().code()))
                .param("ends", strings(piece, each -> each.period().end().toString()))
                .param("starts", strings(piece, each -> each.period().start().toString()))
                .param("amounts", strings(piece, each -> each.amount().word()))
                .param("values", strings(piece, each -> Stored.written(each.amount())))
                .param("flags", strings(piece, each -> each.flags().letters()))
                .param("notes", strings(piece, Observation::note))
                .update();
    }

    private static @Nullable String[] strings(List<Observation> piece, Part part) {
        return piece.stream().map(part::of).toArray(String[]::new);
    }

    /** Writes one cell, new or over what stood there; answers with what stood there. */
    public Optional<Observation> put(DatasetId dataset, Observation observation) {
        Optional<Observation> before = find(dataset, observation.geo(), observation.period());
        sql.sql("""
                insert into statistics.observation
                    (dataset, geo, period, period_end, period_start, amount, value, flags, note)
                values (:dataset, :geo, :period, :end, :start, :amount, :value, :flags, :note)
                on conflict (dataset, geo, period) do update set amount = excluded.amount, value = excluded.value,
                    flags = excluded.flags, note = excluded.note, version = observation.version + 1""")
                .param("dataset", dataset.value())
                .param("geo", observation.geo().value())
                .param("period", observation.period().code())
                .param("end", observation.period().end())
                .param("start", observation.period().start())
                .param("amount", observation.amount().word())
                .param("value", Stored.value(observation.amount()))
                .param("flags", observation.flags().letters())
                .param("note", observation.note())
                .update();
        return before;
    }

    public Optional<Observation> find(DatasetId dataset, GeoCode geo, ReferencePeriod period) {
        return sql.sql(SELECT + "where o.dataset = :dataset and o.geo = :geo and o.period = :period")
                .param("dataset", dataset.value())
                .param("geo", geo.value())
                .param("period", period.code())
                .query((row, i) -> Stored.observation(row))
                .optional();
    }

    /** The newest periods of an edition, newest first. */
    public List<ReferencePeriod> periods(DatasetId dataset, int most) {
        return sql.sql("""
                with recursive newest as (
                    (select period_end, period from statistics.observation where dataset = :dataset
                     order by period_end desc, geo limit 1)
                    union all
                    select next.period_end, next.period from newest, lateral (
                        select o.period_end, o.period from statistics.observation o
                        where o.dataset = :dataset and o.period_end < newest.period_end
                        order by o.period_end desc, o.geo limit 1) next)
                select period from newest limit :most""")
                .param("dataset", dataset.value())
                .param("most", most)
                .query((row, i) -> ReferencePeriod.of(row.getString("period")))
                .list();
    }

    /** Every cell from a period on, in the order of places and periods. */
    public List<Observation> since(DatasetId dataset, ReferencePeriod first, int most) {
        return sql.sql(
                        SELECT
                                + "where o.dataset = :dataset and o.period_end >= :first order by o.geo, o.period_end limit :most")
                .param("dataset", dataset.value())
                .param("first", first.end())
                .param("most", most)
                .query((row, i) -> Stored.observation(row))
                .list();
    }

    /** Hands over every cell of an edition, one by one. */
    public void each(DatasetId dataset, Consumer<Observation> consumer) {
        sql.sql(SELECT + "where o.dataset = :dataset order by o.geo, o.period_end, o.period")
                .param("dataset", dataset.value())
                .withFetchSize(1_000)
                .query(row -> {
                    consumer.accept(Stored.observation(row));
                });
    }

    public List<Observation> page(DatasetId dataset, ObservationFilter filter) {
        Map<String, Object> params = new HashMap<>();
        StringBuilder where = new StringBuilder("where o.dataset = :dataset");
        if (!filter.geos().isEmpty()) {
            where.append(" and o.geo = any(:geos)");
            params.put("geos", filter.geos().stream().map(GeoCode::value).toArray(String[]::new));
        }
        filter.first().ifPresent(first -> {
            where.append(" and o.period_end >= :first");
            params.put("first", first);
        });
        filter.last().ifPresent(last -> {
            where.append(" and o.period_end <= :last");
            params.put("last", last);
        });
        filter.next().ifPresent(place -> {
            where.append(" and (o.geo, o.period) > (:afterGeo, :afterPeriod)");
            params.put("afterGeo", place.geo().value());
            params.put("afterPeriod", place.period().code());
        });
        return sql.sql(SELECT + where + " order by o.geo, o.period limit :most")
                .param("dataset", dataset.value())
                .params(params)
                .param("most", filter.size() + 1)
                .query((row, i) -> Stored.observation(row))
                .list();
    }

    /** The last figures of each edition's headline row, newest first. */
    public Map<DatasetId, List<Observation>> courses(Collection<Dataset> datasets, int most) {
        Map<DatasetId, List<Observation>> courses = new HashMap<>();
        List<Dataset> withRow =
                datasets.stream().filter(each -> each.headline() != null).toList();
        sql.sql("""
                select asked.dataset, o.* from unnest(:datasets::bigint[], :geos::text[]) as asked (dataset, geo)
                cross join lateral (select o.geo, o.period, o.amount, o.value, o.flags, '' as note
                    from statistics.observation o where o.dataset = asked.dataset and o.geo = asked.geo
                    order by o.period_end desc, o.period_start limit :most) o""")
                .param(
                        "datasets",
                        withRow.stream().map(each -> each.id().value()).toArray(Long[]::new))
                .param("geos", withRow.stream().map(each -> headline(each)).toArray(String[]::new))
                .param("most", most)
                .query(row -> {
                    courses.computeIfAbsent(new DatasetId(row.getLong("dataset")), id -> new ArrayList<>())
                            .add(Stored.observation(row));
                });
        return courses;
    }

    private static @Nullable String headline(Dataset dataset) {
        return dataset.headlineRow().map(GeoCode::value).orElse(null);
    }

    /** For editions without a total of their own: what the countries of the newest period add up to. */
    public Map<DatasetId, Latest.Summed> sums(Collection<DatasetId> datasets) {
        Map<DatasetId, Latest.Summed> sums = new HashMap<>();
        sql.sql("""
                select asked.dataset, newest.period, total.value, total.countries
                from unnest(:datasets::bigint[]) as asked (dataset)
                cross join lateral (select o.period, o.period_end from statistics.observation o
                    where o.dataset = asked.dataset order by o.period_end desc, o.geo limit 1) newest
                cross join lateral (select sum(coalesce(o.value, 0)) as value, count(*) as countries
                    from statistics.observation o join statistics.geo g on g.code = o.geo
                    where o.dataset = asked.dataset and o.period_end = newest.period_end and o.period = newest.period
                      and not g.aggregate and o.amount in ('value', 'zero', 'rounded-to-zero')) total
                where total.countries > 0""")
                .param("datasets", datasets.stream().map(DatasetId::value).toArray(Long[]::new))
                .query(row -> {
                    sums.put(
                            new DatasetId(row.getLong("dataset")),
                            new Latest.Summed(
                                    ReferencePeriod.of(row.getString("period")),
                                    row.getBigDecimal("value"),
                                    row.getInt("countries")));
                });
        return sums;
    }
}
