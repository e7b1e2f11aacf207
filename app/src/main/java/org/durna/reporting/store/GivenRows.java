package org.durna.reporting.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.activity.ActivityId;
import org.durna.reporting.AnswerLine;
import org.durna.reporting.AskedField;
import org.durna.reporting.DraftAnswer;
import org.durna.reporting.GivenLine;
import org.durna.reporting.store.StoredLine.StoredReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of answers: as they are looked at, and as they were given. */
@Repository
public class GivenRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;

    public GivenRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps an answer to be looked at, in the place of an older one. */
    public void stage(long ask, DraftAnswer answer) {
        sql.sql("""
                insert into reporting.draft_answer (ask, file_name, lines, problems, read_at)
                values (:ask, :file, :lines::jsonb, :problems::jsonb, :at)
                on conflict (ask) do update set file_name = excluded.file_name, lines = excluded.lines,
                    problems = excluded.problems, read_at = excluded.read_at""")
                .param("ask", ask)
                .param("file", answer.fileName())
                .param(
                        "lines",
                        JSON.writeValueAsString(
                                answer.lines().stream().map(StoredLine::of).toList()))
                .param(
                        "problems",
                        JSON.writeValueAsString(
                                answer.problems().stream().map(StoredReason::of).toList()))
                .param("at", RoundRows.moment(answer.readAt()))
                .update();
    }

    public Optional<DraftAnswer> staged(long ask) {
        return sql.sql(
                        "select file_name, lines::text, problems::text, read_at from reporting.draft_answer where ask = :ask")
                .param("ask", ask)
                .query((row, number) -> new DraftAnswer(
                        row.getString("file_name"),
                        Arrays.stream(JSON.readValue(row.getString("lines"), StoredLine[].class))
                                .map(StoredLine::line)
                                .toList(),
                        Arrays.stream(JSON.readValue(row.getString("problems"), StoredReason[].class))
                                .map(StoredReason::reason)
                                .toList(),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void unstage(long ask) {
        sql.sql("delete from reporting.draft_answer where ask = :ask")
                .param("ask", ask)
                .update();
    }

    public void give(long ask, AnswerLine line, String taken, Instant at) {
        sql.sql("""
                insert into reporting.answer_line (ask, given_at, activity, field, before, written, taken)
                values (:ask, :at, :activity, :field, :before, :written, :taken)""")
                .param("ask", ask)
                .param("at", RoundRows.moment(at))
                .param("activity", line.activity().value())
                .param("field", line.field().word())
                .param("before", line.before())
                .param("written", line.written())
                .param("taken", taken)
                .update();
    }

    /** What an agency answered, oldest first. */
    public List<GivenLine> given(long ask) {
        return sql.sql("select * from reporting.answer_line where ask = :ask order by id")
                .param("ask", ask)
                .query((row, number) -> new GivenLine(
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        new ActivityId(row.getLong("activity")),
                        AskedField.read(row.getString("field")).orElseThrow(),
                        row.getString("before"),
                        row.getString("written"),
                        row.getString("taken")))
                .list();
    }
}
