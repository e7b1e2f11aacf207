package org.durna.person.store;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.intake.Columns;
import org.durna.person.intake.Field;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.ImportId;
import org.durna.person.intake.ImportState;
import org.durna.person.intake.PeopleImport;
import org.durna.person.intake.PeopleImport.Counts;
import org.durna.shared.Pieces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of people that were brought, and how far each has come. Only the agency that brought a file sees it. */
@Repository
public class PeopleImportRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> HEADER = new TypeReference<>() {};
    private static final TypeReference<Map<Field, Integer>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient sql;

    public PeopleImportRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who asked the machine for something, and for which purpose. */
    public record Asked(AccountName by, String purpose) {}

    public void insert(PeopleImport file) {
        sql.sql("""
                insert into person.import (id, agency, state, file_name, sha256, bytes, lines, form, encoding, header,
                  columns, dated, received_at, received_by)
                values (:id, :agency, :state, :name, :sha256, :bytes, :lines, :form, :encoding, :header::jsonb,
                  :columns::jsonb, :dated, :at, :by)""")
                .param("id", file.id().value())
                .param("agency", file.agency().value())
                .param("state", file.state().name())
                .param("name", file.fileName())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("lines", file.lines())
                .param("form", file.form().form().name())
                .param("encoding", file.form().encoding())
                .param("header", JSON.writeValueAsString(file.form().header()))
                .param("columns", JSON.writeValueAsString(file.columns().places()))
                .param("dated", file.dated())
                .param("at", file.receivedAt().atOffset(ZoneOffset.UTC))
                .param("by", file.receivedBy())
                .update();
    }

    public Optional<PeopleImport> find(ImportId id, AgencyCode agency) {
        return find("select * from person.import where id = :id and agency = :agency", id, agency);
    }

    /** Found and held until the transaction ends, so that a switch pressed twice acts once. */
    public Optional<PeopleImport> hold(ImportId id, AgencyCode agency) {
        return find("select * from person.import where id = :id and agency = :agency for update", id, agency);
    }

    private Optional<PeopleImport> find(String query, ImportId id, AgencyCode agency) {
        return sql.sql(query)
                .param("id", id.value())
                .param("agency", agency.value())
                .query(PeopleImportRows::file)
                .optional();
    }

    /** For the machine, which works for whoever asked. */
    public Optional<PeopleImport> hold(ImportId id) {
        return sql.sql("select * from person.import where id = :id for update")
                .param("id", id.value())
                .query(PeopleImportRows::file)
                .optional();
    }

    public Optional<PeopleImport> find(ImportId id) {
        return sql.sql("select * from person.import where id = :id")
                .param("id", id.value())
                .query(PeopleImportRows::file)
                .optional();
    }

    public Asked asked(ImportId id) {
        return sql.sql("select asked_by, asked_for from person.import where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Asked(new AccountName(row.getString("asked_by")), row.getString("asked_for")))
                .single();
    }

    public List<PeopleImport> newest(AgencyCode agency, int most) {
        return sql.sql("select * from person.import where agency = :agency order by received_at desc, id limit :most")
                .param("agency", agency.value())
                .param("most", most)
                .query(PeopleImportRows::file)
                .list();
    }

    /** The same bytes, brought by the same agency and neither thrown away nor withdrawn. */
    public Optional<PeopleImport> same(AgencyCode agency, String sha256) {
        return sql.sql("""
                select * from person.import where agency = :agency and sha256 = :sha256
                  and state not in ('WITHDRAWN', 'DISCARDED')""")
                .param("agency", agency.value())
                .param("sha256", sha256)
                .query(PeopleImportRows::file)
                .optional();
    }

    /** The next step begins, for whoever asked. */
    public void move(ImportId id, ImportState state, Asked asked) {
        sql.sql("update person.import set state = :state, asked_by = :by, asked_for = :purpose where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("by", asked.by().value())
                .param("purpose", asked.purpose())
                .update();
    }

    /** How the file is to be read, from its beginning. */
    public void read(ImportId id, FileForm form, Columns columns, LocalDate dated) {
        sql.sql("""
                update person.import set encoding = :encoding, header = :header::jsonb, columns = :columns::jsonb,
                  dated = :dated, read_line = 0, good_rows = 0, flagged_rows = 0, bad_rows = 0, new_rows = 0,
                  changed_rows = 0, same_rows = 0 where id = :id""")
                .param("id", id.value())
                .param("encoding", form.encoding())
                .param("header", JSON.writeValueAsString(form.header()))
                .param("columns", JSON.writeValueAsString(columns.places()))
                .param("dated", dated)
                .update();
    }

    /** Some more rows are staged; how far, and how many of them. */
    public void advance(ImportId id, long line, long good, long flagged, long bad) {
        sql.sql("""
                update person.import set read_line = :line, good_rows = good_rows + :good,
                  flagged_rows = flagged_rows + :flagged, bad_rows = bad_rows + :bad where id = :id""")
                .param("id", id.value())
                .param("line", line)
                .param("good", good)
                .param("flagged", flagged)
                .param("bad", bad)
                .update();
    }

    public void staged(ImportId id, long fresh, long changed, long same) {
        sql.sql("""
                update person.import set state = 'STAGED', read_line = lines, new_rows = :fresh, changed_rows = :changed,
                  same_rows = :same where id = :id""")
                .param("id", id.value())
                .param("fresh", fresh)
                .param("changed", changed)
                .param("same", same)
                .update();
    }

    public void published(ImportId id, Instant at, long fresh, long changed, long same) {
        sql.sql("""
                update person.import set state = 'PUBLISHED', published_at = :at, new_rows = :fresh,
                  changed_rows = :changed, same_rows = :same where id = :id""")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("fresh", fresh)
                .param("changed", changed)
                .param("same", same)
                .update();
    }

    public void withdrawn(ImportId id, Instant at, long rows, long spared) {
        sql.sql("""
                update person.import set state = 'WITHDRAWN', withdrawn_at = :at, withdrawn_rows = :rows,
                  spared_rows = :spared where id = :id""")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .param("spared", spared)
                .update();
    }

    public void addPiece(ImportId id, int number, byte[] content) {
        sql.sql("insert into person.import_piece (import, number, content) values (:id, :number, :content)")
                .param("id", id.value())
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** The kept file, read piece by piece. */
    public InputStream content(ImportId id) {
        return Pieces.joined(
                number -> sql.sql("select content from person.import_piece where import = :id and number = :number")
                        .param("id", id.value())
                        .param("number", number)
                        .query(byte[].class)
                        .optional());
    }

    public void forgetContent(ImportId id) {
        sql.sql("delete from person.import_piece where import = :id")
                .param("id", id.value())
                .update();
    }

    /** What was brought before a moment and never decided on is thrown away, file and rows; the report has a rule of its own. */
    public int erasePieces(Instant before) {
        discardOpen(before);
        return erase("import_piece", before);
    }

    public int eraseStaged(Instant before) {
        discardOpen(before);
        return erase("staged_assertion", before);
    }

    public int eraseFindings(Instant before) {
        return erase("import_finding", before);
    }

    public int eraseImported(Instant before) {
        return erase("imported", before);
    }

    public int eraseImports(Instant before) {
        return sql.sql("delete from person.import where received_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void discardOpen(Instant before) {
        sql.sql("""
                update person.import set state = 'DISCARDED' where received_at < :before
                  and state in ('RECEIVED', 'READING', 'STAGED')""").param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private int erase(String table, Instant before) {
        return sql.sql("delete from person." + table
                        + " t using person.import i where i.id = t.import and i.received_at < :before"
                        + " and i.state not in ('PUBLISHING', 'WITHDRAWING')")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static PeopleImport file(ResultSet row, int number) throws SQLException {
        return new PeopleImport(
                new ImportId(row.getObject("id", UUID.class)),
                new AgencyCode(row.getString("agency")),
                ImportState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getLong("lines"),
                new FileForm(
                        FileForm.Form.valueOf(row.getString("form")),
                        row.getString("encoding"),
                        JSON.readValue(row.getString("header"), HEADER)),
                new Columns(JSON.readValue(row.getString("columns"), COLUMNS)),
                row.getObject("dated", LocalDate.class),
                new Counts(
                        row.getLong("read_line"),
                        row.getLong("good_rows"),
                        row.getLong("flagged_rows"),
                        row.getLong("bad_rows"),
                        row.getLong("new_rows"),
                        row.getLong("changed_rows"),
                        row.getLong("same_rows"),
                        row.getLong("withdrawn_rows"),
                        row.getLong("spared_rows")),
                Stored.instant(row, "received_at"),
                row.getString("received_by"),
                Stored.instantOrNone(row, "published_at"),
                Stored.instantOrNone(row, "withdrawn_at"));
    }
}
