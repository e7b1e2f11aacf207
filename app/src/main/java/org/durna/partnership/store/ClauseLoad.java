package org.durna.partnership.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.durna.partnership.AnnexVersion;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseField;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what a load of the declaration changes; the caller holds the transaction. */
public final class ClauseLoad {
    private final JdbcClient jdbc;

    public ClauseLoad(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Two nodes that start at the same time load one after the other. */
    public void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('partnership.declaration_load'))")
                .query((row, n) -> 1)
                .single();
    }

    /** Keeps the frame of each clause: its kind, heading and place. */
    public void frame(Collection<Clause> clauses) {
        for (Clause clause : clauses) {
            jdbc.sql("""
                    insert into partnership.clause (id, kind, under, position, study)
                    values (:id, :kind, :under, :position, :study)
                    on conflict (id) do update set kind = excluded.kind, under = excluded.under,
                        position = excluded.position, study = excluded.study
                    """)
                    .param("id", clause.id().value())
                    .param("kind", clause.kind().code())
                    .param("under", clause.heading().map(ClauseId::value).orElse(null))
                    .param("position", clause.position())
                    .param("study", clause.study())
                    .update();
        }
    }

    /** From this moment on, a version is no longer taken for true. */
    public void forget(Clause clause, Instant at) {
        jdbc.sql("update partnership.clause_wording set known = tstzrange(lower(known), :at)"
                        + " where clause = :clause and version = :version and upper_inf(known)")
                .param("at", utc(at))
                .param("clause", clause.id().value())
                .param("version", clause.version())
                .update();
    }

    public void learn(Clause clause, Instant at) {
        jdbc.sql("""
                insert into partnership.clause_wording (clause, version, valid, known, serves,
                    title, wording, objective, platform, progress, context, sample)
                values (:clause, :version, daterange(:from, :until), tstzrange(:at, null), :serves::text[],
                    :title::jsonb, :wording::jsonb, :objective::jsonb, :platform::jsonb,
                    :progress::jsonb, :context::jsonb, :sample)
                """)
                .param("clause", clause.id().value())
                .param("version", clause.version())
                .param("from", clause.valid().from())
                .param("until", clause.valid().end().orElse(null), java.sql.Types.DATE)
                .param("at", utc(at))
                .param("serves", clause.serves().stream().map(ClauseId::value).toArray(String[]::new))
                .param("title", json(clause, ClauseField.TITLE))
                .param("wording", json(clause, ClauseField.WORDING))
                .param("objective", json(clause, ClauseField.OBJECTIVE))
                .param("platform", json(clause, ClauseField.PLATFORM))
                .param("progress", json(clause, ClauseField.PROGRESS))
                .param("context", json(clause, ClauseField.CONTEXT))
                .param("sample", clause.sample())
                .update();
    }

    /** Replaces the versions of the Annex by these, where they differ. */
    public void annexVersions(List<AnnexVersion> old, List<AnnexVersion> now, Instant at) {
        old.stream()
                .filter(each -> !now.contains(each))
                .forEach(each -> jdbc.sql("update partnership.annex_version set known = tstzrange(lower(known), :at)"
                                + " where number = :number and upper_inf(known)")
                        .param("at", utc(at))
                        .param("number", each.number())
                        .update());
        now.stream()
                .filter(each -> !old.contains(each))
                .forEach(each -> jdbc.sql("""
                        insert into partnership.annex_version (number, valid_from, title, sample, known)
                        values (:number, :from, :title::jsonb, :sample, tstzrange(:at, null))
                        """)
                        .param("number", each.number())
                        .param("from", each.from())
                        .param("title", json(each.title()))
                        .param("sample", each.sample())
                        .param("at", utc(at))
                        .update());
    }

    /** Keeps what the parties agreed, beside the pack. */
    public void agreed(AnnexVersion version, String changes, String ground, Instant at) {
        jdbc.sql("""
                insert into partnership.annex_agreement (number, valid_from, title, changes, ground, sample, agreed_at)
                values (:number, :from, :title::jsonb, :changes::jsonb, :ground, :sample, :at)
                """)
                .param("number", version.number())
                .param("from", version.from())
                .param("title", json(version.title()))
                .param("changes", changes)
                .param("ground", ground)
                .param("sample", version.sample())
                .param("at", utc(at))
                .update();
    }

    public void loaded(String checksum, Instant at) {
        jdbc.sql("insert into partnership.declaration_load (checksum, at) values (:checksum, :at)")
                .param("checksum", checksum)
                .param("at", utc(at))
                .update();
    }

    private static String json(Clause clause, ClauseField field) {
        return json(clause.wording().of(field));
    }

    private static String json(LocalizedText text) {
        return ClauseRows.JSON.writeValueAsString(text);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
