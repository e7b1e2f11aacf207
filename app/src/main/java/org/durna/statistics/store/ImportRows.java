package org.durna.statistics.store;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.durna.access.Reader;
import org.durna.shared.Pieces;
import org.durna.shared.Reason;
import org.durna.statistics.DatasetId;
import org.durna.statistics.GeoCode;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.table.Columns;
import org.durna.statistics.table.Comparison;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.ImportState;
import org.durna.statistics.table.Particulars;
import org.durna.statistics.table.RowReport;
import org.durna.statistics.table.StagedRow;
import org.durna.statistics.table.Survey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of files on their way in. Only the agency that brought a file sees it. */
@Repository
public class ImportRows {
    private static final String OWN = "f.owner_agency is not distinct from nullif(:own, '')";

    private final JdbcClient sql;

    public ImportRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<FigureImport> find(ImportId id, Reader reader) {
        return find("select f.* from statistics.figure_import f where f.id = :id and " + OWN, id, reader);
    }

    /** Found and held until the end of the transaction, so that two switches pressed at once act once. */
    public Optional<FigureImport> lock(ImportId id, Reader reader) {
        return find(
                "select f.* from statistics.figure_import f where f.id = :id and " + OWN + " for update", id, reader);
    }

    private Optional<FigureImport> find(String query, ImportId id, Reader reader) {
        return sql.sql(query)
                .param("id", id.value())
                .param("own", own(reader))
                .query(ImportRows::figureImport)
                .optional();
    }

    public List<FigureImport> newest(Reader reader, int most) {
        return sql.sql("select f.* from statistics.figure_import f where " + OWN
                        + " and f.state <> 'discarded' order by f.received_at desc, f.id limit :most")
                .param("own", own(reader))
                .param("most", most)
                .query(ImportRows::figureImport)
                .list();
    }

    /** The file with this digest that is already on its way or published for the indicator. */
    public Optional<ImportId> same(IndicatorCode indicator, String sha256) {
        return sql.sql("""
                select id from statistics.figure_import
                where indicator = :indicator and sha256 = :sha256 and state in ('received', 'staged', 'published')""")
                .param("indicator", indicator.value())
                .param("sha256", sha256)
                .query(UUID.class)
                .optional()
                .map(ImportId::new);
    }

    public void insert(FigureImport file) {
        sql.sql("""
                insert into statistics.figure_import (id, indicator, state, file_name, sha256, bytes, form, survey,
                    columns, particulars, received_at, received_by, owner_agency)
                values (:id, :indicator, 'received', :name, :sha256, :bytes, :form, :survey::jsonb, :columns::jsonb,
                    :particulars::jsonb, :at, :by, :owner)""")
                .param("id", file.id().value())
                .param("indicator", file.indicator().value())
                .param("name", file.fileName())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("form", file.survey().form().code())
                .param("survey", Stored.json(file.survey()))
                .param("columns", Stored.json(file.columns()))
                .param("particulars", Stored.json(file.particulars()))
                .param("at", Stored.stored(file.receivedAt()))
                .param("by", file.receivedBy())
                .param("owner", Stored.code(file.owner()))
                .update();
    }

    public void addPiece(ImportId id, int number, byte[] content) {
        sql.sql("insert into statistics.figure_import_piece (import, number, content) values (:id, :number, :content)")
                .param("id", id.value())
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** The kept file, read piece by piece. */
    public InputStream content(ImportId id) {
        return Pieces.joined(number -> sql.sql(
                        "select content from statistics.figure_import_piece where import = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(byte[].class)
                .optional());
    }

    public void clearRows(ImportId id) {
        sql.sql("delete from statistics.figure_import_row where import = :id")
                .param("id", id.value())
                .update();
    }

    public void forgetContent(ImportId id) {
        sql.sql("delete from statistics.figure_import_piece where import = :id")
                .param("id", id.value())
                .update();
    }

    public void addRows(ImportId id, List<StagedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Row> flat = rows.stream().map(Row::of).toList();
        sql.sql("""
                insert into statistics.figure_import_row
                    (import, line, verdict, geo, period, amount, value, flags, column_name, written, reason, arguments)
                select :id, * from unnest(:lines::text[]::bigint[], :verdicts::text[]::smallint[], :geos::text[],
                    :periods::text[], :amounts::text[], :values::text[]::numeric[], :flags::text[], :columns::text[],
                    :written::text[], :reasons::text[], :arguments::text[]::jsonb[])""")
                .param("id", id.value())
                .param("lines", column(flat, row -> Long.toString(row.line)))
                .param("verdicts", column(flat, row -> Integer.toString(row.verdict)))
                .param(
                        "geos",
                        column(
                                flat,
                                row -> row.seen == null ? null : row.seen.geo().value()))
                .param(
                        "periods",
                        column(
                                flat,
                                row -> row.seen == null
                                        ? null
                                        : row.seen.period().code()))
                .param(
                        "amounts",
                        column(
                                flat,
                                row -> row.seen == null
                                        ? null
                                        : row.seen.amount().word()))
                .param("values", column(flat, row -> row.seen == null ? null : Stored.written(row.seen.amount())))
                .param(
                        "flags",
                        column(
                                flat,
                                row -> row.seen == null
                                        ? null
                                        : row.seen.flags().letters()))
                .param("columns", column(flat, row -> row.column))
                .param("written", column(flat, row -> row.written))
                .param("reasons", column(flat, row -> row.reason == null ? null : row.reason.code()))
                .param(
                        "arguments",
                        column(flat, row -> Stored.json(row.reason == null ? List.of() : row.reason.arguments())))
                .update();
    }

    private interface Part {
        @Nullable
        String of(Row row);
    }

    private static @Nullable String[] column(List<Row> rows, Part part) {
        return rows.stream().map(part::of).toArray(String[]::new);
    }

    /** A staged row as it lies in the table. */
    private record Row(
            long line,
            int verdict,
            @Nullable Observation seen,
            String column,
            String written,
            @Nullable Reason reason) {
        static Row of(StagedRow row) {
            return switch (row) {
                case StagedRow.Right(long line, Observation seen) -> new Row(line, 0, seen, "", "", null);
                case StagedRow.Warned(long line, Observation seen, Reason about) ->
                    new Row(line, 1, seen, "", "", about);
                case StagedRow.Wrong(long line, String column, String written, Reason why) ->
                    new Row(line, 2, null, column, written, why);
            };
        }
    }

    public void staged(ImportId id, Columns columns, FigureImport.Counts counts) {
        sql.sql("""
                update statistics.figure_import set state = 'staged', columns = :columns::jsonb, right_rows = :right,
                    warned_rows = :warned, wrong_rows = :wrong, version = version + 1 where id = :id""")
                .param("id", id.value())
                .param("columns", Stored.json(columns))
                .param("right", counts.right())
                .param("warned", counts.warned())
                .param("wrong", counts.wrong())
                .update();
    }

    public void move(ImportId id, ImportState state, @Nullable DatasetId dataset) {
        sql.sql("""
                update statistics.figure_import set state = :state, dataset = coalesce(:dataset, dataset),
                    version = version + 1 where id = :id""")
                .param("id", id.value())
                .param("state", state.code())
                .param("dataset", dataset == null ? null : dataset.value(), java.sql.Types.BIGINT)
                .update();
    }

    /** The rows that somebody should look at, the refused ones first. */
    public List<RowReport> report(ImportId id, int most) {
        return sql.sql("""
                select line, verdict, column_name, written, reason, arguments::text as arguments
                from statistics.figure_import_row where import = :id and verdict > 0
                order by verdict desc, line limit :most""")
                .param("id", id.value())
                .param("most", most)
                .query((row, i) -> new RowReport(
                        row.getLong("line"),
                        row.getInt("verdict") == 2,
                        row.getString("column_name"),
                        row.getString("written"),
                        new Reason(
                                row.getString("reason"),
                                Arrays.asList(Stored.object(row.getString("arguments"), Object[].class)))))
                .list();
    }

    /** Copies the good rows of a staged file into an edition; answers how many. */
    public int copyTo(ImportId id, DatasetId dataset, Function<String, ReferencePeriod> periods) {
        List<String> codes = sql.sql(
                        "select distinct period from statistics.figure_import_row where import = :id and verdict < 2")
                .param("id", id.value())
                .query(String.class)
                .list();
        List<ReferencePeriod> read = codes.stream().map(periods).toList();
        return sql.sql("""
                insert into statistics.observation (dataset, geo, period, period_end, period_start, amount, value, flags)
                select :dataset, r.geo, r.period, p.ends, p.starts, r.amount, r.value, r.flags
                from statistics.figure_import_row r
                join unnest(:periods::text[], :ends::text[]::date[], :starts::text[]::date[]) as p (period, ends, starts)
                    on p.period = r.period
                where r.import = :id and r.verdict < 2""")
                .param("dataset", dataset.value())
                .param("periods", codes.toArray(String[]::new))
                .param("ends", read.stream().map(each -> each.end().toString()).toArray(String[]::new))
                .param(
                        "starts",
                        read.stream().map(each -> each.start().toString()).toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    /** What a staged file would change against an edition, or against nothing. */
    public Comparison compare(ImportId id, @Nullable DatasetId against, int examples) {
        String joined = """
                from (select geo, period, amount, value from statistics.figure_import_row
                      where import = :id and verdict < 2) n
                full join (select geo, period, amount, value from statistics.observation
                      where dataset = :against) o using (geo, period)
                """;
        long edition = against == null ? -1 : against.value();
        List<Comparison.Changed> changed = sql.sql(
                        "select geo, period, o.amount as was, o.value as was_value, n.amount as now, n.value as now_value "
                                + joined + " where (n.amount, n.value) is distinct from (o.amount, o.value)"
                                + " and n.amount is not null and o.amount is not null order by geo, period limit :most")
                .param("id", id.value())
                .param("against", edition)
                .param("most", examples)
                .query((row, i) -> new Comparison.Changed(
                        new GeoCode(row.getString("geo")),
                        ReferencePeriod.of(row.getString("period")),
                        Stored.amount(row.getString("was"), row.getBigDecimal("was_value")),
                        Stored.amount(row.getString("now"), row.getBigDecimal("now_value"))))
                .list();
        return sql.sql("""
                select count(*) filter (where o.amount is null) as added,
                       count(*) filter (where n.amount is null) as gone,
                       count(*) filter (where n.amount is not null and o.amount is not null
                           and (n.amount, n.value) is distinct from (o.amount, o.value)) as changed,
                       count(*) filter (where (n.amount, n.value) is not distinct from (o.amount, o.value)) as same
                """ + joined)
                .param("id", id.value())
                .param("against", edition)
                .query((row, i) -> new Comparison(
                        row.getInt("added"), row.getInt("changed"), row.getInt("same"), row.getInt("gone"), changed))
                .single();
    }

    private static String own(Reader reader) {
        return reader.agency() == null ? "" : reader.agency().value();
    }

    private static FigureImport figureImport(ResultSet row, int number) throws SQLException {
        long dataset = row.getLong("dataset");
        DatasetId published = row.wasNull() ? null : new DatasetId(dataset);
        return new FigureImport(
                new ImportId(row.getObject("id", UUID.class)),
                new IndicatorCode(row.getString("indicator")),
                ImportState.of(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                Stored.object(row.getString("survey"), Survey.class),
                Stored.object(row.getString("columns"), Columns.class),
                Stored.object(row.getString("particulars"), Particulars.class),
                new FigureImport.Counts(row.getInt("right_rows"), row.getInt("warned_rows"), row.getInt("wrong_rows")),
                Stored.instant(row, "received_at"),
                row.getString("received_by"),
                Stored.agency(row, "owner_agency"),
                published);
    }
}
