package org.durna.statistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.shared.Visibility;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.GeoCode;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Origin;
import org.durna.statistics.Provenance;
import org.durna.statistics.Rounding;
import org.durna.statistics.VintagePrecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of editions. */
@Repository
public class DatasetRows {
    private static final String IN_FORCE = "d.withdrawn_at is null and " + Stored.seen("d");
    private static final String NEWEST_FIRST = " order by d.vintage desc, d.published_at desc, d.id desc";

    private final JdbcClient sql;

    public DatasetRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The editions of an indicator that a reader sees, the one in force first. */
    public List<Dataset> editions(IndicatorCode indicator, Reader reader) {
        return Stored.sight(
                        sql.sql("select d.* from statistics.dataset d where d.indicator = :indicator and " + IN_FORCE
                                + NEWEST_FIRST + " limit 100"),
                        reader)
                .param("indicator", indicator.value())
                .query(DatasetRows::dataset)
                .list();
    }

    /** The edition in force of each of these indicators. */
    public Map<IndicatorCode, Dataset> inForce(Collection<IndicatorCode> indicators, Reader reader) {
        Map<IndicatorCode, Dataset> found = new HashMap<>();
        Stored.sight(sql.sql("""
                        select newest.* from unnest(:codes::text[]) as asked (code)
                        cross join lateral (select d.* from statistics.dataset d
                            where d.indicator = asked.code and """ + " " + IN_FORCE + NEWEST_FIRST + " limit 1) newest"), reader)
                .param("codes", indicators.stream().map(IndicatorCode::value).toArray(String[]::new))
                .query(DatasetRows::dataset)
                .list()
                .forEach(dataset -> found.put(dataset.indicator(), dataset));
        return found;
    }

    public Optional<Dataset> find(DatasetId id, Reader reader) {
        return Stored.sight(sql.sql("select d.* from statistics.dataset d where d.id = :id and " + IN_FORCE), reader)
                .param("id", id.value())
                .query(DatasetRows::dataset)
                .optional();
    }

    /** The standing edition of figures that an agency enters by hand, locked until the end of the transaction. */
    public Optional<Dataset> entered(IndicatorCode indicator, AgencyCode owner, Visibility visibility) {
        return sql.sql("""
                select d.* from statistics.dataset d
                where d.indicator = :indicator and d.owner_agency = :owner and d.visibility = :visibility
                  and d.origin = 'entered' and d.withdrawn_at is null for update""")
                .param("indicator", indicator.value())
                .param("owner", owner.value())
                .param("visibility", visibility.rank())
                .query(DatasetRows::dataset)
                .optional();
    }

    /** Adds an edition; its own number in the record given does not matter. */
    public DatasetId insert(Dataset dataset, String sha256, String retrievedThrough, String by) {
        Provenance from = dataset.provenance();
        return new DatasetId(sql.sql("""
                insert into statistics.dataset (indicator, origin, organisation, external_code, title, vintage,
                    vintage_precision, vintage_basis, retrieved_through, licence, attribution, rounding, derivation,
                    dimensions, geo_notes, notes, verified, sample, visibility, owner_agency, sha256, headline_geo,
                    published_at, published_by)
                values (:indicator, :origin, :organisation, :external, :title::jsonb, :vintage, :precision, :basis,
                    :through, :licence, :attribution, :rounding, :derivation, :dimensions::jsonb, :geoNotes::jsonb,
                    :notes::jsonb, :verified, :sample, :visibility, :owner, :sha256, :headline, :at, :by)
                returning id""")
                .param("indicator", dataset.indicator().value())
                .param("origin", dataset.origin().code())
                .param("organisation", from.organisation())
                .param("external", from.dataset())
                .param("title", Stored.json(from.title()))
                .param("vintage", from.vintage())
                .param("precision", from.precision().code())
                .param("basis", from.basis())
                .param("through", retrievedThrough)
                .param("licence", from.licence())
                .param("attribution", from.attribution())
                .param("rounding", dataset.rounding().code())
                .param("derivation", from.derivation())
                .param("dimensions", Stored.json(dataset.dimensions()))
                .param("geoNotes", Stored.json(named(dataset.geoNotes())))
                .param("notes", Stored.json(dataset.notes()))
                .param("verified", dataset.verified())
                .param("sample", dataset.sample())
                .param("visibility", dataset.visibility().rank())
                .param("owner", Stored.code(dataset.owner()))
                .param("sha256", sha256)
                .param("headline", dataset.headlineRow().map(GeoCode::value).orElse(null))
                .param("at", Stored.stored(dataset.publishedAt()))
                .param("by", by)
                .query(Long.class)
                .single());
    }

    /** Makes a row speak for an edition: the figure that is not broken down, else the aggregate of most countries, else none. */
    public void chooseHeadline(DatasetId id) {
        sql.sql("""
                update statistics.dataset d set headline_geo = (
                    select o.geo from statistics.observation o join statistics.geo g on g.code = o.geo
                    where o.dataset = d.id and (g.code = '_Z' or g.aggregate)
                    group by o.geo, g.members
                    order by o.geo = '_Z' desc, cardinality(g.members) between 20 and 28 desc,
                             max(o.period_end) desc, count(*) desc, cardinality(g.members) desc, o.geo
                    limit 1)
                where d.id = :id""").param("id", id.value()).update();
    }

    public void moveVintage(DatasetId id, LocalDate vintage) {
        sql.sql(
                        "update statistics.dataset set vintage = greatest(vintage, :vintage), version = version + 1 where id = :id")
                .param("vintage", vintage)
                .param("id", id.value())
                .update();
    }

    /** Takes an edition out of sight; answers whether it was in force. */
    public boolean withdraw(DatasetId id, String by, Instant at) {
        return sql.sql("""
                update statistics.dataset set withdrawn_at = :at, withdrawn_by = :by, version = version + 1
                where id = :id and withdrawn_at is null""")
                        .param("at", Stored.stored(at))
                        .param("by", by)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Map<String, String> named(Map<GeoCode, String> notes) {
        Map<String, String> named = new HashMap<>();
        notes.forEach((geo, note) -> named.put(geo.value(), note));
        return named;
    }

    private static Dataset dataset(ResultSet row, int number) throws SQLException {
        Map<GeoCode, String> geoNotes = new HashMap<>();
        Stored.words(row, "geo_notes").forEach((geo, note) -> geoNotes.put(new GeoCode(geo), note));
        String headline = row.getString("headline_geo");
        return new Dataset(
                new DatasetId(row.getLong("id")),
                new IndicatorCode(row.getString("indicator")),
                Origin.of(row.getString("origin")),
                new Provenance(
                        row.getString("organisation"),
                        row.getString("external_code"),
                        Stored.text(row, "title"),
                        row.getObject("vintage", LocalDate.class),
                        VintagePrecision.of(row.getString("vintage_precision")),
                        row.getString("vintage_basis"),
                        row.getString("licence"),
                        row.getString("attribution"),
                        row.getString("derivation")),
                Rounding.of(row.getString("rounding")),
                Stored.words(row, "dimensions"),
                geoNotes,
                Stored.text(row, "notes"),
                headline == null ? null : new GeoCode(headline),
                row.getBoolean("verified"),
                row.getBoolean("sample"),
                Visibility.ofRank(row.getInt("visibility")),
                Stored.agency(row, "owner_agency"),
                Stored.instant(row, "published_at"));
    }
}
