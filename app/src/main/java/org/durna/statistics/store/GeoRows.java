package org.durna.statistics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;
import org.durna.statistics.table.GeoList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The countries and aggregates that figures speak of, and the texts that explain figures. */
@Repository
public class GeoRows {
    private final JdbcClient sql;

    public GeoRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** By a list: a stream of rows keeps its connection until it is closed, and sixteen readers would empty the pool. */
    public Map<GeoCode, Geo> all() {
        return sql.sql("select code, aggregate, name, members from statistics.geo").query(GeoRows::geo).list().stream()
                .collect(Collectors.toMap(Geo::code, geo -> geo));
    }

    /** These alone: a page speaks of a few, and reading the names of all costs more than the page. */
    public Map<GeoCode, Geo> of(Collection<GeoCode> codes) {
        return sql
                .sql("select code, aggregate, name, members from statistics.geo where code = any(:codes)")
                .param("codes", codes.stream().map(GeoCode::value).toArray(String[]::new))
                .query(GeoRows::geo)
                .list()
                .stream()
                .collect(Collectors.toMap(Geo::code, geo -> geo));
    }

    /** Everything that a cell may call a country. */
    public GeoList names() {
        Map<String, GeoCode> labels = new HashMap<>();
        sql.sql("select code, unnest(labels) as label from statistics.geo").query(row -> {
            labels.put(row.getString("label"), new GeoCode(row.getString("code")));
        });
        return new GeoList(all().values(), labels);
    }

    public void save(Geo geo, List<String> labels) {
        sql.sql("""
            insert into statistics.geo (code, aggregate, name, members, labels)
            values (:code, :aggregate, :name::jsonb, :members, :labels)
            on conflict (code) do update set aggregate = excluded.aggregate, name = excluded.name,
                members = excluded.members, labels = excluded.labels\
            """)
                .param("code", geo.code().value())
                .param("aggregate", geo.aggregate())
                .param("name", Stored.json(geo.name()))
                .param(
                        "members",
                        geo.members().stream().map(GeoCode::value).sorted().toArray(String[]::new))
                .param("labels", labels.toArray(String[]::new))
                .update();
    }

    public Map<String, LocalizedText> explanations() {
        Map<String, LocalizedText> texts = new HashMap<>();
        sql.sql("select code, text from statistics.explanation").query(row -> {
            texts.put(row.getString("code"), Stored.text(row, "text"));
        });
        return texts;
    }

    public void saveExplanation(String code, LocalizedText text) {
        sql.sql("""
            insert into statistics.explanation (code, text) values (:code, :text::jsonb)
            on conflict (code) do update set text = excluded.text\
            """).param("code", code).param("text", Stored.json(text)).update();
    }

    private static Geo geo(ResultSet row, int number) throws SQLException {
        return new Geo(
                new GeoCode(row.getString("code")),
                row.getBoolean("aggregate"),
                Stored.text(row, "name"),
                Arrays.stream((String[]) row.getArray("members").getArray())
                        .map(GeoCode::new)
                        .collect(Collectors.toSet()));
    }
}
