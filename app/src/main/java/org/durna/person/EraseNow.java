package org.durna.person;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.durna.person.store.ErasureRows;

/** Deletes all about some people, in the caller's transaction, and writes down how much that was. */
final class EraseNow {
    private final ErasureRows rows;

    EraseNow(ErasureRows rows) {
        this.rows = rows;
    }

    Erased erase(List<ErasedList.Line> together) {
        Map<Erased.Kind, Integer> deleted = new EnumMap<>(Erased.Kind.class);
        together.forEach(line -> rows.erase(line).forEach((kind, count) -> deleted.merge(kind, count, Integer::sum)));
        Erased erased = new Erased(
                together.stream().map(ErasedList.Line::number).toList(),
                together.getFirst().at(),
                deleted);
        rows.keepCounts(erased);
        return erased;
    }

    /** Whoever was erased and is here again, from a backup that is older than that; answers how many. */
    int eraseAgain(Collection<ErasedList.Line> lines) {
        List<ErasedList.Line> back =
                lines.stream().filter(line -> rows.isBack(line.number())).toList();
        back.forEach(rows::erase);
        return back.size();
    }
}
