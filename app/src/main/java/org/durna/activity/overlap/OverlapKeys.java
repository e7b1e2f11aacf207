package org.durna.activity.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Digests by which activities that may be alike find each other in the database: each two meanings of a title together. One word
 * alone would bring half of the register; two together bring a handful.
 */
public final class OverlapKeys {
    private final Lexicon lexicon;

    public OverlapKeys(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The keys, each once. */
    public int[] of(Portrait portrait) {
        TreeSet<Integer> keys = new TreeSet<>();
        for (String title : portrait.titles()) {
            List<String> meanings =
                    new ArrayList<>(new TreeSet<>(lexicon.meanings(title).keySet()));
            for (int i = 0; i < meanings.size(); i++) {
                for (int j = i + 1; j < meanings.size(); j++) {
                    if (tells(meanings.get(i)) || tells(meanings.get(j))) {
                        keys.add((meanings.get(i) + " " + meanings.get(j)).hashCode());
                    }
                }
            }
            if (meanings.size() == 1) {
                keys.add(meanings.getFirst().hashCode());
            }
        }
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Two words that nearly every activity uses say nothing together either. */
    private boolean tells(String meaning) {
        return lexicon.weight(meaning) > Weights.COMMON_WORD;
    }
}
