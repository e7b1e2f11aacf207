package org.durna.linkage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** A linkage taken apart, for those who want to keep what is done and go on later: learn, then piece by piece, then decide. */
public final class FileRun {
    private final Table table;
    private final Linkage linkage;
    private final Linkage.Plan plan;
    private final Comparing comparing;
    private final List<Comparing.Piece> pieces;

    /** Learns; the same table gives the same plan and the same pieces. */
    public FileRun(Table table, Linkage linkage) {
        this.table = table;
        this.linkage = linkage;
        this.plan = linkage.plan(table);
        this.comparing = linkage.comparing(table, plan);
        this.pieces = comparing.pieces();
    }

    public int pieces() {
        return pieces.size();
    }

    public int searchKeys() {
        return plan.blocking().keys().size();
    }

    public Piece work(int piece) {
        Comparing.Brought brought = comparing.work(pieces.get(piece));
        return new Piece(brought.pairs(), brought.compared());
    }

    public Linked decide(List<Piece> all) {
        ScoredPairs pairs = new ScoredPairs();
        long compared = 0;
        for (Piece piece : all) {
            pairs.addAll(piece.pairs);
            compared += piece.compared;
        }
        pairs.sort();
        return linkage.decide(table, plan, comparing, new Comparing.Brought(pairs, compared));
    }

    /** What one piece of the work brought. */
    public static final class Piece {
        private final ScoredPairs pairs;
        private final long compared;

        Piece(ScoredPairs pairs, long compared) {
            this.pairs = pairs;
            this.compared = compared;
        }

        public void write(DataOutput to) throws IOException {
            to.writeLong(compared);
            to.writeInt(pairs.size());
            for (int i = 0; i < pairs.size(); i++) {
                to.writeInt(pairs.one(i));
                to.writeInt(pairs.other(i));
                to.writeFloat((float) pairs.odds(i));
            }
        }

        public static Piece read(DataInput from) throws IOException {
            long compared = from.readLong();
            ScoredPairs pairs = new ScoredPairs();
            int size = from.readInt();
            for (int i = 0; i < size; i++) {
                pairs.add(from.readInt(), from.readInt(), from.readFloat());
            }
            return new Piece(pairs, compared);
        }
    }
}
