package org.durna.partnership.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.durna.partnership.OfficialCopy;
import org.durna.partnership.OfficialImport;
import org.durna.partnership.OfficialText;
import org.durna.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The official text in the database, with the copies it came from and those that wait to be confirmed. */
public final class OfficialTextRows {
    private final JdbcClient jdbc;

    public OfficialTextRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public long latestImport() {
        return jdbc.sql("select coalesce(max(id), 0) from partnership.official_import")
                .query(Long.class)
                .single();
    }

    public List<OfficialText> known() {
        return jdbc.sql("select unit, furniture, position, language, line, words from partnership.official_text"
                        + " where upper_inf(known) order by language, position")
                .query((row, n) -> text(row))
                .list();
    }

    public List<OfficialImport> imports() {
        return jdbc.sql("select id, language, file_name, sha256, edition, at, account from partnership.official_import"
                        + " order by id desc")
                .query((row, n) -> new OfficialImport(
                        row.getLong("id"),
                        new Language(row.getString("language")),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        OfficialCopy.Edition.valueOf(row.getString("edition")),
                        ClauseRows.instant(row, "at"),
                        row.getString("account")))
                .list();
    }

    /** Two imports into one language wait for each other. */
    public void alone(Language language) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('partnership.official_text.' || :language))")
                .param("language", language.code())
                .query((row, n) -> 1)
                .single();
    }

    /** Ends what was known in a language and puts these texts in its place; the caller holds the transaction. */
    public void replace(OfficialCopy copy, List<OfficialText> texts, Instant at, String account) {
        jdbc.sql("update partnership.official_text set known = tstzrange(lower(known), :at)"
                        + " where language = :language and upper_inf(known)")
                .param("at", ClauseLoad.utc(at))
                .param("language", copy.language().code())
                .update();
        long number = jdbc.sql("""
                insert into partnership.official_import (language, file_name, sha256, edition, at, account)
                values (:language, :file, :sha256, :edition, :at, :account) returning id
                """)
                .param("language", copy.language().code())
                .param("file", copy.fileName())
                .param("sha256", copy.sha256())
                .param("edition", copy.edition().name())
                .param("at", ClauseLoad.utc(at))
                .param("account", account)
                .query(Long.class)
                .single();
        texts.forEach(text -> insert(text, number, at));
    }

    private void insert(OfficialText text, long number, Instant at) {
        jdbc.sql("""
                insert into partnership.official_text (import, language, unit, furniture, position, line, words, known)
                values (:import, :language, :unit, :furniture, :position, :line, :words, tstzrange(:at, null))
                """)
                .param("import", number)
                .param("language", text.language().code())
                .param("unit", text.unit())
                .param("furniture", text.furniture())
                .param("position", text.position())
                .param("line", text.line())
                .param("words", text.words())
                .param("at", ClauseLoad.utc(at))
                .update();
    }

    public void stage(UUID id, OfficialCopy copy, String account, Instant at) {
        jdbc.sql("insert into partnership.official_staged (id, language, file_name, content, account, at)"
                        + " values (:id, :language, :file, :content, :account, :at)")
                .param("id", id)
                .param("language", copy.language().code())
                .param("file", copy.fileName())
                .param("content", copy.content().bytes())
                .param("account", account)
                .param("at", ClauseLoad.utc(at))
                .update();
    }

    /** A staged file, for the account that staged it and for nobody else. */
    public Optional<OfficialCopy> staged(UUID id, String account) {
        return jdbc.sql("select language, file_name, content from partnership.official_staged"
                        + " where id = :id and account = :account")
                .param("id", id)
                .param("account", account)
                .query((row, n) -> new OfficialCopy(
                        row.getString("file_name"),
                        new OfficialCopy.Content(row.getBytes("content")),
                        new Language(row.getString("language")),
                        OfficialCopy.Edition.KNOWN))
                .optional();
    }

    public void unstage(UUID id) {
        jdbc.sql("delete from partnership.official_staged where id = :id")
                .param("id", id)
                .update();
    }

    public void unstageBefore(Instant at) {
        jdbc.sql("delete from partnership.official_staged where at < :at")
                .param("at", ClauseLoad.utc(at))
                .update();
    }

    private static OfficialText text(ResultSet row) throws SQLException {
        return new OfficialText(
                row.getString("unit"),
                row.getBoolean("furniture"),
                row.getInt("position"),
                new Language(row.getString("language")),
                row.getInt("line"),
                row.getString("words"));
    }
}
