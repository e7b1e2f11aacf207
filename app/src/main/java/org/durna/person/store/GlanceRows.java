package org.durna.person.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.person.Particulars;
import org.durna.person.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was looked for, until it was held against those who are sealed. */
@Repository
public class GlanceRows {
    private final JdbcClient sql;

    public GlanceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A look.
     *
     * @param words as they were searched for; else what was said about somebody at a counter
     * @param sight whose sealed people whoever looked could see anyway
     */
    public record Glance(
            Optional<String> words, Optional<Particulars> said, Optional<AgencyCode> agency, Sight sight, Instant at) {}

    public void keep(String words, @Nullable AgencyCode agency, Sight sight, Instant at) {
        insert(words, null, agency, sight, at);
    }

    public void keep(Particulars said, @Nullable AgencyCode agency, Sight sight, Instant at) {
        insert(null, ParticularsText.write(said), agency, sight, at);
    }

    private void insert(
            @Nullable String words, @Nullable String said, @Nullable AgencyCode agency, Sight sight, Instant at) {
        sql.sql("""
                insert into person.glance (words, said, agency, sight, at)
                values (:words, cast(:said as jsonb), :agency, :sight, :at)""")
                .param("words", words)
                .param("said", said)
                .param("agency", agency == null ? null : agency.value())
                .param("sight", sight.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Some of them, the oldest first; they are gone from here. */
    public List<Glance> take(int most) {
        return sql.sql("""
                delete from person.glance where id in (select id from person.glance order by id limit :most)
                returning words, said::text, agency, sight, at""")
                .param("most", most)
                .query((row, number) -> new Glance(
                        Optional.ofNullable(row.getString("words")),
                        Optional.ofNullable(row.getString("said")).map(ParticularsText::read),
                        Optional.ofNullable(row.getString("agency")).map(AgencyCode::new),
                        new Sight(code(row.getString("sight"))),
                        Stored.instant(row, "at")))
                .list();
    }

    private static @Nullable AgencyCode code(@Nullable String code) {
        return code == null ? null : new AgencyCode(code);
    }

    public int eraseBefore(Instant before) {
        return sql.sql("delete from person.glance where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
