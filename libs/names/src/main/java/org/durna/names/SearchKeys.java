package org.durna.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys by which an index finds a name in every spelling: for each part its consonants, with those one that spellings
 * confuse, without vowels, y and doubled letters.
 * A key narrows a search; it never decides.
 */
public final class SearchKeys {
    /** A part with several readings gives several keys, but never more than these. */
    private static final int MOST_PER_PART = 8;

    private final KeyMaker maker = new KeyMaker();

    /** The keys of all parts but particles, sorted, each once. */
    public List<SearchKey> of(Name name) {
        NameKey key = maker.key(name);
        SortedSet<SearchKey> keys = new TreeSet<>();
        for (int p = 0; p < key.parts(); p++) {
            if (key.role(p) != Role.PARTICLE) {
                skeletons(key, key.from[p], key.end[p], keys);
                skeletons(key, key.from[p], key.stem[p], keys);
            }
        }
        return List.copyOf(keys);
    }

    private static void skeletons(NameKey key, int from, int end, SortedSet<SearchKey> keys) {
        List<StringBuilder> open = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = from; i < end; i++) {
            String choices = ConsonantClass.of(key.meant[i], key.gap[i] < Parameters.WRONG, i == from);
            int many = open.size();
            for (int choice = 1; choice < choices.length() && open.size() < MOST_PER_PART; choice++) {
                for (int o = 0; o < many && open.size() < MOST_PER_PART; o++) {
                    open.add(extend(new StringBuilder(open.get(o)), choices.charAt(choice)));
                }
            }
            for (int o = 0; o < many; o++) {
                extend(open.get(o), choices.charAt(0));
            }
        }
        for (StringBuilder skeleton : open) {
            if (!skeleton.isEmpty()) {
                keys.add(new SearchKey(skeleton.toString()));
            }
        }
    }

    private static StringBuilder extend(StringBuilder skeleton, char next) {
        boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == next;
        return next == ConsonantClass.NONE || doubled ? skeleton : skeleton.append(next);
    }
}
