package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.durna.linkage.compare.Comparisons;
import org.durna.linkage.compare.Hash;

/**
 * Records made ready for linkage: numbers of values, row after row.
 * The rows stand in an order that their own content gives, so the order in which they came means nothing.
 */
public final class Table {
    private final Schema schema;
    final List<Column> columns;
    final int width;
    final int rows;
    private final int[] cells;
    private final byte[] sources;
    private final int[] arrival;
    private final Ids ids;

    private Table(Builder built, int[] order) {
        this.schema = built.schema;
        this.columns = List.copyOf(built.columns);
        this.width = columns.size();
        this.rows = order.length;
        this.arrival = order;
        this.ids = built.ids;
        this.cells = new int[rows * width];
        this.sources = new byte[rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(built.cells, order[row] * width, cells, row * width, width);
            sources[row] = built.sources[order[row]];
        }
    }

    public Schema schema() {
        return schema;
    }

    public int rows() {
        return rows;
    }

    /** The record's own name, as its file has it. */
    public String id(int row) {
        return ids.get(arrival[row]);
    }

    /** Which file the record came from: 0, 1, … */
    public int source(int row) {
        return sources[row];
    }

    /** The cell as it was written. */
    public String shown(int row, int field) {
        return columns.get(field).value(number(row, field)).shown();
    }

    /** The levels of a field, from "differs" to "same". */
    public List<String> levels(int field) {
        return columns.get(field).comparison.levels();
    }

    /** The how-manieth record of its file this was, from 0, counted over all files. */
    public int arrived(int row) {
        return arrival[row];
    }

    /** A record that is asked for and not kept, read as the table's own are. */
    Value[] read(List<String> record) {
        Value[] values = new Value[width];
        int earliest = Value.NO_YEAR;
        for (int f = 0; f < width; f++) {
            values[f] = columns.get(f).read(record.get(f));
            earliest = Math.min(earliest, values[f].year());
        }
        for (int f = 0; f < width && earliest != Value.NO_YEAR; f++) {
            values[f] = columns.get(f).inYear(values[f], earliest);
        }
        return values;
    }

    int number(int row, int field) {
        return cells[row * width + field];
    }

    boolean mayPair(int one, int other, Mode mode) {
        return !mode.between() || sources[one] != sources[other];
    }

    int rowsOf(int source) {
        int count = 0;
        for (byte each : sources) {
            if (each == source) {
                count++;
            }
        }
        return count;
    }

    /** How many pairs there are to ask about. */
    double pairs(Mode mode) {
        if (!mode.between()) {
            return rows * (rows - 1.0) / 2;
        }
        double first = rowsOf(0);
        return first * (rows - first);
    }

    /** Takes records one after the other; nothing but the numbers of their values is kept. */
    public static final class Builder {
        private final Schema schema;
        private final List<Column> columns = new ArrayList<>();
        private final Ids ids = new Ids();
        private int[] cells;
        private long[] content = new long[256];
        private byte[] sources = new byte[256];
        private int rows;

        public Builder(Schema schema) {
            this(schema, Comparisons::of);
        }

        public Builder(Schema schema, Function<Field, FieldComparison> comparisons) {
            this.schema = schema;
            schema.fields().forEach(field -> columns.add(new Column(field, comparisons.apply(field))));
            this.cells = new int[256 * columns.size()];
        }

        /** Adds a record; its cells stand in the order of {@link Schema#fields()}. What is odd is told to the listener. */
        public void add(int source, String id, List<String> record, Listener listener) {
            int width = columns.size();
            if (rows == sources.length) {
                int room = rows + (rows >> 1);
                sources = Arrays.copyOf(sources, room);
                content = Arrays.copyOf(content, room);
                cells = Arrays.copyOf(cells, Math.multiplyExact(room, width));
            }
            long hash = source;
            int[] numbers = numbers(record);
            for (int f = 0; f < width; f++) {
                Column column = columns.get(f);
                int number = numbers[f];
                if (number != 0) {
                    List<Problem.What> remarks = column.remarks(number);
                    for (Problem.What what : remarks) {
                        listener.odd(f, what);
                    }
                    int same = column.same(number);
                    if (same == 0) {
                        number = 0;
                    } else {
                        column.count(number);
                        hash = Hash.of(hash, Hash.of(column.value(number).shown()) + f);
                    }
                }
                cells[rows * width + f] = number;
            }
            content[rows] = hash;
            sources[rows] = (byte) source;
            ids.add(id);
            rows++;
        }

        private int[] numbers(List<String> record) {
            int[] numbers = new int[columns.size()];
            int earliest = Value.NO_YEAR;
            for (int f = 0; f < numbers.length; f++) {
                Column column = columns.get(f);
                String cell = record.get(f);
                numbers[f] = cell.isEmpty() ? 0 : column.numberOf(cell);
                earliest = Math.min(earliest, column.value(numbers[f]).year());
            }
            for (int f = 0; f < numbers.length && earliest != Value.NO_YEAR; f++) {
                numbers[f] = columns.get(f).inYear(numbers[f], earliest);
            }
            return numbers;
        }

        public void add(int source, String id, List<String> record) {
            add(source, id, record, (field, what) -> {});
        }

        public int rows() {
            return rows;
        }

        public Table build() {
            Integer[] order = new Integer[rows];
            Arrays.setAll(order, i -> i);
            Arrays.parallelSort(order, (a, b) -> {
                int bySource = Byte.compare(sources[a], sources[b]);
                int byContent = bySource != 0 ? bySource : Long.compare(content[a], content[b]);
                return byContent != 0 ? byContent : ids.compare(a, b);
            });
            int[] plain = new int[rows];
            Arrays.setAll(plain, i -> order[i]);
            return new Table(this, plain);
        }
    }

    /** Hears what was odd in a record's field. */
    public interface Listener {
        void odd(int field, Problem.What what);
    }
}
