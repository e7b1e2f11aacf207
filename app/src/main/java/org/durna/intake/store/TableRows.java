package org.durna.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.ActivityId;
import org.durna.intake.TableFile;
import org.durna.partnership.ClauseId;
import org.durna.shared.Language;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that were brought, what was answered about them, and what they became. */
@Repository
public class TableRows {
    private static final String FILE =
            "select id, agency, account, file_name, clause, language, visibility, brought_at, state from intake.file ";

    private final JdbcClient sql;

    public TableRows(JdbcClient sql) {
        this.sql = sql;
    }

    public void insert(TableFile file, byte[] content, String checksum) {
        sql.sql("""
                insert into intake.file (id, agency, account, file_name, clause, language, visibility, content, checksum, brought_at)
                values (:id, :agency, :account, :name, :clause, :language, :visibility, :content, :checksum, :at)""")
                .param("id", file.id())
                .param("agency", file.agency().value())
                .param("account", file.account())
                .param("name", file.fileName())
                .param("clause", file.clause().value())
                .param("language", file.language().code())
                .param("visibility", file.visibility().rank())
                .param("content", content)
                .param("checksum", checksum)
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The same document, brought before and not yet taken. */
    public Optional<UUID> open(AgencyCode agency, String checksum) {
        return sql.sql("select id from intake.file where agency = :agency and checksum = :checksum and state = 'open'")
                .param("agency", agency.value())
                .param("checksum", checksum)
                .query(UUID.class)
                .optional();
    }

    public Optional<TableFile> find(UUID id, Reader reader) {
        return sql.sql(FILE + "where id = :id and agency = :agency")
                .param("id", id)
                .param("agency", reader.agencyOrNobody())
                .query(TableRows::file)
                .optional();
    }

    public Optional<TableFile> findToChange(UUID id, Reader reader) {
        return sql.sql(FILE + "where id = :id and agency = :agency for update")
                .param("id", id)
                .param("agency", reader.agencyOrNobody())
                .query(TableRows::file)
                .optional();
    }

    public List<TableFile> newest(Reader reader, int most) {
        return sql.sql(FILE + "where agency = :agency order by brought_at desc limit :most")
                .param("agency", reader.agencyOrNobody())
                .param("most", most)
                .query(TableRows::file)
                .list();
    }

    public byte[] content(UUID id) {
        return sql.sql("select content from intake.file where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    public void answer(UUID id, Map<String, String> answers) {
        answers.forEach((asked, answer) -> sql.sql(
                        "insert into intake.answer (file, asked, answer) values (:file, :asked, :answer)"
                                + " on conflict (file, asked) do update set answer = excluded.answer")
                .param("file", id)
                .param("asked", asked)
                .param("answer", answer)
                .update());
    }

    /** What was answered about this document, and what names and words meant in earlier ones of the agency. */
    public Map<String, String> answers(TableFile file) {
        Map<String, String> answers = new HashMap<>();
        sql.sql("""
                select a.asked, a.answer from intake.answer a join intake.file f on f.id = a.file
                where f.agency = :agency
                  and (f.id = :id or a.asked ~ '^(lead|funder|status):.')
                order by f.id = :id, f.brought_at""")
                .param("agency", file.agency().value())
                .param("id", file.id())
                .query(row -> {
                    answers.put(row.getString(1), row.getString(2));
                });
        return answers;
    }

    public void state(UUID id, TableFile.State state) {
        sql.sql("update intake.file set state = :state where id = :id")
                .param("id", id)
                .param("state", state.word())
                .update();
    }

    public void took(UUID file, ActivityId activity, String place) {
        sql.sql("insert into intake.taken (file, activity, place) values (:file, :activity, :place)")
                .param("file", file)
                .param("activity", activity.value())
                .param("place", place)
                .update();
    }

    public List<ActivityId> taken(UUID file) {
        return sql.sql("select activity from intake.taken where file = :file order by activity")
                .param("file", file)
                .query((row, number) -> new ActivityId(row.getLong(1)))
                .list();
    }

    public void delete(UUID id) {
        sql.sql("delete from intake.file where id = :id").param("id", id).update();
    }

    public int eraseBroughtBefore(Instant day) {
        return sql.sql("delete from intake.file where brought_at < :day")
                .param("day", day.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TableFile file(ResultSet row, int number) throws SQLException {
        return new TableFile(
                row.getObject("id", UUID.class),
                new AgencyCode(row.getString("agency")),
                row.getString("account"),
                row.getString("file_name"),
                new ClauseId(row.getString("clause")),
                new Language(row.getString("language")),
                Visibility.ofRank(row.getInt("visibility")),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                TableFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }
}
