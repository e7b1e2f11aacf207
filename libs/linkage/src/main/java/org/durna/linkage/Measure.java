package org.durna.linkage;

import java.util.List;

/**
 * What was learnt from a table, for any two records, also such as do not stand in it: how much each field says for or against their
 * being one person. Several may ask at once.
 */
public final class Measure {
    private final Table table;
    private final Model model;
    private final ThreadLocal<Scorer> scorers;

    private Measure(Table table, Model model) {
        this.table = table;
        this.model = model;
        Scorer.Tables tables = new Scorer.Tables(table, model);
        this.scorers = ThreadLocal.withInitial(() -> new Scorer(table, tables));
    }

    /** Learns from a table. */
    public static Measure of(Table table) {
        return new Measure(table, Linkage.within().plan(table).model());
    }

    /** The same among so many records: the more there are, the fewer of all pairs are one person. */
    public Measure among(long records) {
        return new Measure(table, model.withOnePerson(model.onePerson() * table.rows() / Math.max(1, records)));
    }

    /** A record whose cells stand in the order of {@link Schema#fields()}. */
    public record Record(String id, List<String> cells) {
        public Record {
            cells = List.copyOf(cells);
        }
    }

    public Explanation explain(Record one, Record other) {
        return scorers.get().explain(one, table.read(one.cells()), other, table.read(other.cells()));
    }
}
