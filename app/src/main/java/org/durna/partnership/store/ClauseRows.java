package org.durna.partnership.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.durna.partnership.AnnexVersion;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.ClauseWording;
import org.durna.partnership.RecordedClause;
import org.durna.partnership.declared.DeclaredChange;
import org.durna.partnership.declared.DeclaredVersion;
import org.durna.shared.LocalizedText;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Clauses and versions of the Annex in the database, read. */
public final class ClauseRows {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = """
            select c.id, c.kind, c.under, c.position, c.study, w.version,
                   lower(w.valid) as valid_from, upper(w.valid) as valid_until,
                   lower(w.known) as known_from, upper(w.known) as known_until,
                   w.serves, w.title, w.wording, w.objective, w.platform, w.progress, w.context, w.sample
            from partnership.clause_wording w join partnership.clause c on c.id = w.clause
            """;

    private final JdbcClient jdbc;

    public ClauseRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The number of the latest load, or 0 before the first. */
    public long latestLoad() {
        return jdbc.sql("select coalesce(max(id), 0) from partnership.declaration_load")
                .query(Long.class)
                .single();
    }

    public Optional<String> latestChecksum() {
        return jdbc.sql("select checksum from partnership.declaration_load order by id desc limit 1")
                .query(String.class)
                .optional();
    }

    /** Every version that is taken for true now. */
    public List<Clause> known() {
        return jdbc.sql(SELECT + "where upper_inf(w.known) order by c.position, w.version")
                .query((row, n) -> clause(row))
                .list();
    }

    /** Every version that was taken for true at an instant. */
    public List<Clause> knownAt(Instant instant) {
        return jdbc.sql(SELECT + "where w.known @> :at::timestamptz order by c.position, w.version")
                .param("at", instant.atOffset(ZoneOffset.UTC))
                .query((row, n) -> clause(row))
                .list();
    }

    public List<RecordedClause> history(ClauseId id) {
        return jdbc.sql(SELECT + "where w.clause = :id order by lower(w.valid), lower(w.known)")
                .param("id", id.value())
                .query((row, n) ->
                        new RecordedClause(clause(row), instant(row, "known_from"), instantOrNone(row, "known_until")))
                .list();
    }

    public List<AnnexVersion> annexVersions() {
        return jdbc.sql("select number, valid_from, title, sample from partnership.annex_version"
                        + " where upper_inf(known) order by valid_from, number")
                .query((row, n) -> annexVersion(row))
                .list();
    }

    public List<AnnexVersion> annexVersionsKnownAt(Instant instant) {
        return jdbc.sql("select number, valid_from, title, sample from partnership.annex_version"
                        + " where known @> :at::timestamptz order by valid_from, number")
                .param("at", instant.atOffset(ZoneOffset.UTC))
                .query((row, n) -> annexVersion(row))
                .list();
    }

    /** The versions of the Annex that the parties agreed on here, oldest first, as a pack would declare them. */
    public List<DeclaredVersion> agreedVersions() {
        return jdbc.sql(
                        "select number, valid_from, title, changes, sample from partnership.annex_agreement order by number")
                .query((row, n) -> new DeclaredVersion(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBoolean("sample"),
                        text(row, "title"),
                        List.of(JSON.readValue(row.getString("changes"), DeclaredChange[].class))))
                .list();
    }

    private static AnnexVersion annexVersion(ResultSet row) throws SQLException {
        return new AnnexVersion(
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                text(row, "title"),
                row.getBoolean("sample"));
    }

    private static Clause clause(ResultSet row) throws SQLException {
        String under = row.getString("under");
        return new Clause(
                new ClauseId(row.getString("id")),
                ClauseKind.ofCode(row.getString("kind")),
                under == null ? null : new ClauseId(under),
                row.getInt("position"),
                row.getBoolean("study"),
                row.getInt("version"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                Arrays.stream((String[]) row.getArray("serves").getArray())
                        .map(ClauseId::new)
                        .toList(),
                new ClauseWording(
                        text(row, "title"),
                        text(row, "wording"),
                        text(row, "objective"),
                        text(row, "platform"),
                        text(row, "progress"),
                        text(row, "context")),
                row.getBoolean("sample"));
    }

    static LocalizedText text(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), LocalizedText.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
