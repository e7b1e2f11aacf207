package org.durna.person.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.durna.person.intake.ImportId;
import org.durna.person.intake.KindOfFinding;
import org.durna.person.intake.Problem;
import org.durna.person.intake.RowFinding;
import org.durna.shared.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is to be said of the rows of a file that was read. */
@Repository
public class FindingRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ALL = """
            select line, refused, column_name, written, reason, arguments::text as arguments, row_text
            from person.import_finding where import = ? order by refused desc, line, place""";

    private final JdbcClient sql;
    private final JdbcTemplate template;

    public FindingRows(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    public void add(ImportId id, List<RowFinding> findings) {
        CopyText text = new CopyText();
        long line = -1;
        int place = 0;
        for (RowFinding finding : findings) {
            place = finding.line() == line ? place + 1 : 0;
            line = finding.line();
            Problem problem = finding.problem();
            text.cell(id.value())
                    .cell(line)
                    .cell(place)
                    .cell(finding.refused())
                    .cell(problem.column())
                    .cell(problem.written())
                    .cell(problem.reason().code())
                    .cell(JSON.writeValueAsString(problem.reason().arguments()))
                    .cell(finding.row())
                    .end();
        }
        template.execute((Connection connection) -> {
            text.into(
                    connection,
                    "person.import_finding",
                    "import, line, place, refused, column_name, written, reason, arguments, row_text");
            return true;
        });
    }

    public void clear(ImportId id) {
        sql.sql("delete from person.import_finding where import = :id")
                .param("id", id.value())
                .update();
    }

    /** How many of each kind, those first that refuse their row, the most frequent first. */
    public List<KindOfFinding> kinds(ImportId id) {
        return sql.sql("""
                select reason, refused, count(*) as rows from person.import_finding where import = :id
                group by reason, refused order by refused desc, count(*) desc, reason""")
                .param("id", id.value())
                .query((row, number) ->
                        new KindOfFinding(row.getString("reason"), row.getBoolean("refused"), row.getLong("rows")))
                .list();
    }

    /** Those first that refuse their row. */
    public List<RowFinding> first(ImportId id, int most) {
        return template.query(ALL + " limit ?", FindingRows::finding, id.value(), most);
    }

    /** All of them, one after the other, in little memory. */
    public void each(ImportId id, Consumer<RowFinding> to) {
        template.execute((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(ALL)) {
                statement.setFetchSize(1_000);
                statement.setObject(1, id.value());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        to.accept(finding(rows, 0));
                    }
                }
            }
            return true;
        });
    }

    private static RowFinding finding(ResultSet row, int number) throws SQLException {
        return new RowFinding(
                row.getLong("line"),
                row.getBoolean("refused"),
                new Problem(
                        row.getString("column_name"),
                        row.getString("written"),
                        new Reason(
                                row.getString("reason"),
                                Arrays.asList(JSON.readValue(row.getString("arguments"), Object[].class)))),
                row.getString("row_text"));
    }
}
