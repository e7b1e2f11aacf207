package org.durna.audit.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the stored entries and the batches that sealed them side by side, both in the order of sealing. */
final class EntryCheck implements BinaryCopy.Reader {
    private final List<Batch> batches;
    private final int today;
    private final Set<Long> forgotten;
    private final EntryDigests digests = new EntryDigests();
    private int current;
    private int place;
    private @Nullable EntryFinding first;

    /**
     * @param today in days since 2000-01-01, as the rows count them
     * @param forgotten entries whose details were forgotten before their time, as entries of their own say
     */
    EntryCheck(List<Batch> batches, int today, Set<Long> forgotten) {
        this.batches = batches;
        this.today = today;
        this.forgotten = forgotten;
    }

    @Override
    public void read(BinaryRow row) {
        if (first == null) {
            moveToTheBatchOf(row);
        }
        if (first == null) {
            first = compare(row, batches.get(current).leaves());
            place++;
        }
    }

    /** To be asked after the last row: what the batches name beyond it is missing. */
    Optional<EntryFinding> finding() {
        while (first == null && current < batches.size()) {
            endBatch();
        }
        return Optional.ofNullable(first);
    }

    private void moveToTheBatchOf(BinaryRow row) {
        int era = row.int4(EntryDigests.ERA);
        long xid = row.int8(EntryDigests.XID);
        while (first == null && liesBehind(era, xid, batches.get(current).to())) {
            endBatch();
        }
    }

    private static boolean liesBehind(int era, long xid, Position end) {
        return era > end.era() || (era == end.era() && xid >= end.xid());
    }

    private void endBatch() {
        Leaves leaves = batches.get(current).leaves();
        if (place < leaves.count()) {
            first = new EntryFinding.NotInItsPlace(leaves.id(place));
        }
        current++;
        place = 0;
    }

    private @Nullable EntryFinding compare(BinaryRow row, Leaves leaves) {
        long id = row.int8(EntryDigests.ID);
        if (place >= leaves.count() || leaves.id(place) != id) {
            return misplaced(id, leaves);
        }
        if (!leaves.digestIs(place, digests.leaf(row))) {
            return new EntryFinding.EnvelopeDiffers(id);
        }
        return detailIsTrueOrExpired(row) ? null : new EntryFinding.DetailDiffers(id);
    }

    private EntryFinding misplaced(long id, Leaves leaves) {
        return place < leaves.count() && leaves.contain(id)
                ? new EntryFinding.NotInItsPlace(leaves.id(place))
                : new EntryFinding.NotOfItsBatch(id);
    }

    private boolean detailIsTrueOrExpired(BinaryRow row) {
        boolean noDetail = row.isAbsent(EntryDigests.DETAIL);
        if (row.isAbsent(EntryDigests.DETAIL_DIGEST)) {
            return noDetail;
        }
        return noDetail
                ? !row.isAbsent(EntryDigests.DETAIL_EXPIRES) && row.int4(EntryDigests.DETAIL_EXPIRES) <= today
                        || forgotten.contains(row.int8(EntryDigests.ID))
                : digests.detailIsTrue(row);
    }
}
