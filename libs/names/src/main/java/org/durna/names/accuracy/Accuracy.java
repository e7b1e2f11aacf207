package org.durna.names.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.durna.names.KeyMaker;
import org.durna.names.NameComparer;

/** Pairs counted route by route: how many there are, and how many were proposed as one name. */
public record Accuracy(SortedMap<String, Share> routes, Share all, List<LabelledPair> wrong) {
    /** So many of so many. */
    public record Share(int proposed, int pairs) {
        public double rate() {
            return pairs == 0 ? 0 : (double) proposed / pairs;
        }

        Share plus(boolean proposedToo) {
            return new Share(proposed + (proposedToo ? 1 : 0), pairs + 1);
        }
    }

    /** Compares every pair; {@code oneName} is the truth they all have in common. */
    public static Accuracy of(List<LabelledPair> pairs, boolean oneName) {
        KeyMaker keys = new KeyMaker();
        NameComparer comparer = new NameComparer();
        SortedMap<String, Share> routes = new TreeMap<>();
        List<LabelledPair> wrong = new ArrayList<>();
        Share all = new Share(0, 0);
        for (LabelledPair pair : pairs) {
            boolean proposed = comparer.oneName(keys.key(pair.leftName()), keys.key(pair.rightName()));
            routes.merge(pair.route(), new Share(proposed ? 1 : 0, 1), (before, one) -> before.plus(proposed));
            all = all.plus(proposed);
            if (proposed != oneName) {
                wrong.add(pair);
            }
        }
        return new Accuracy(routes, all, List.copyOf(wrong));
    }
}
