package org.durna.linkage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.durna.linkage.Field;
import org.durna.linkage.Problem;
import org.durna.linkage.Schema;
import org.durna.linkage.Table;
import org.durna.linkage.compare.Hash;

/** Reads the files into one table; what is odd is told with its row and column, and the rest goes on. */
final class ReadFiles {
    /** Hears how many rows were read. */
    interface Progress {
        void rows(long count);
    }

    /** The table, the line of each record in the order of arrival, a sum over all bytes, and the columns nobody compares. */
    record Result(Table table, List<Integer> firstRecordOf, long sum, List<String> unused) {}

    private static final int REPORT_EVERY = 100_000;

    private final Schema schema;
    private final ProblemFile problems;
    private final Progress progress;
    private final Table.Builder table;
    private final Set<Long> ids = new HashSet<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();
    private long sum;

    private ReadFiles(Schema schema, ProblemFile problems, Progress progress) {
        this.schema = schema;
        this.problems = problems;
        this.progress = progress;
        this.table = new Table.Builder(schema);
    }

    static Result read(List<Path> files, Schema schema, ProblemFile problems, Progress progress) throws IOException {
        ReadFiles reading = new ReadFiles(schema, problems, progress);
        for (int source = 0; source < files.size(); source++) {
            reading.firsts.add(reading.table.rows());
            reading.file(source, files.get(source));
        }
        return new Result(reading.table.build(), reading.firsts, reading.sum, reading.unused);
    }

    private void file(int source, Path path) throws IOException {
        String name = "" + path.getFileName();
        try (TableFile file = new TableFile(path)) {
            List<String> header = file.header();
            Columns columns = columns(name, header);
            boolean[] filled = new boolean[columns.width()];
            for (TableFile.Row row = file.read(); !row.cells().isEmpty(); row = file.read()) {
                if (row.cut()) {
                    problems.add(new Problem(name, row.line(), "", Problem.What.CUT_IN_QUOTES));
                } else if (row.cells().size() > header.size()) {
                    problems.add(new Problem(name, row.line(), "", Problem.What.CELLS_TOO_MANY));
                } else {
                    row(source, name, row, header.size(), columns, filled);
                }
            }
            for (int f = 0; f < filled.length; f++) {
                if (!filled[f] && columns.isThere(f)) {
                    String column = schema.fields().get(f).name();
                    problems.add(new Problem(name, 1, column, Problem.What.COLUMN_EMPTY));
                }
            }
            sum = Hash.of(sum, file.sum());
        }
    }

    private record Columns(int id, int[][] places) {
        int width() {
            return places.length;
        }

        boolean isThere(int field) {
            return places[field].length > 0;
        }
    }

    private Columns columns(String name, List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (header.indexOf(column) != i) {
                problems.add(new Problem(name, 1, column, Problem.What.COLUMN_TWICE));
            }
            boolean used = schema.id().filter(column::equals).isPresent()
                    || schema.fields().stream()
                            .anyMatch(field -> field.columns().contains(column));
            if (!used && !unused.contains(column)) {
                unused.add(column);
            }
        }
        int[][] places = new int[schema.fields().size()][];
        for (int f = 0; f < places.length; f++) {
            Field field = schema.fields().get(f);
            for (String column : field.columns()) {
                if (!header.contains(column)) {
                    problems.add(new Problem(name, 1, column, Problem.What.COLUMN_NOT_THERE));
                }
            }
            places[f] = field.columns().stream()
                    .mapToInt(header::indexOf)
                    .filter(i -> i >= 0)
                    .toArray();
        }
        int id = schema.id().map(header::indexOf).orElse(-1);
        if (id < 0 && schema.id().isPresent()) {
            problems.add(new Problem(name, 1, schema.id().get(), Problem.What.COLUMN_NOT_THERE));
        }
        if (Arrays.stream(places).allMatch(place -> place.length == 0)) {
            throw new BadInput("file.no-columns", name, "" + header);
        }
        return new Columns(id, places);
    }

    private void row(int source, String name, TableFile.Row row, int width, Columns columns, boolean[] filled) {
        List<String> cells = row.cells();
        if (cells.size() < width) {
            problems.add(new Problem(name, row.line(), "", Problem.What.CELLS_MISSING));
        }
        String id = columns.id() >= 0 && columns.id() < cells.size()
                ? cells.get(columns.id()).strip()
                : "";
        if (id.isEmpty()) {
            if (columns.id() >= 0) {
                problems.add(new Problem(name, row.line(), schema.id().orElse(""), Problem.What.ID_MISSING));
            }
            id = "#" + row.line();
        }
        if (!ids.add(Hash.of(Hash.of(id), source))) {
            problems.add(new Problem(name, row.line(), schema.id().orElse(""), Problem.What.ID_TWICE));
        }
        List<String> record = new ArrayList<>(columns.width());
        for (int f = 0; f < columns.width(); f++) {
            String cell = cell(cells, columns.places()[f]);
            filled[f] |= !cell.isEmpty();
            record.add(cell);
        }
        table.add(
                source,
                id,
                record,
                (field, what) -> problems.add(
                        new Problem(name, row.line(), schema.fields().get(field).name(), what)));
        if (table.rows() % REPORT_EVERY == 0) {
            progress.rows(table.rows());
        }
    }

    /** Several columns of one field are one cell of several names; the first is the one borne now. */
    private static String cell(List<String> cells, int[] places) {
        if (places.length == 1) {
            return places[0] < cells.size() ? cells.get(places[0]).strip() : "";
        }
        StringBuilder all = new StringBuilder();
        for (int place : places) {
            String one = place < cells.size() ? cells.get(place).strip() : "";
            if (!one.isEmpty()) {
                all.append(all.isEmpty() ? "" : Character.toString(Field.BETWEEN))
                        .append(one);
            }
        }
        return all.toString();
    }
}
