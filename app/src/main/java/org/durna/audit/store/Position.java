package org.durna.audit.store;

import java.util.Comparator;

/** A place in the order of sealing: the era of the cluster, and a transaction number in it. */
public record Position(int era, long xid) implements Comparable<Position> {
    public static final Position START = new Position(0, 0);
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::era).thenComparingLong(Position::xid);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    public boolean isBefore(Position other) {
        return compareTo(other) < 0;
    }

    /** As a row value of SQL; both parts are numbers. */
    String sql() {
        return "(" + era + ", '" + xid + "'::xid8)";
    }
}
