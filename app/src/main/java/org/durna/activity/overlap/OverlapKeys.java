package org.durna.activity.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Digests by which activities that may be alike find each other in the database: each two meanings of a title together. One word
 * alone would bring half of the register; two together bring a handful.
 */
public final class OverlapKeys {
    private static final int ASKED = 10;

    private final Lexicon lexicon;

    public OverlapKeys(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The keys under which an activity is found, each once. */
    public int[] of(Portrait portrait) {
        return pairs(portrait).keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** The keys by which others are looked for: the few pairs of words that say most, so that few others are brought. */
    public int[] asked(Portrait portrait) {
        return pairs(portrait).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ASKED)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private Map<Integer, Double> pairs(Portrait portrait) {
        Map<Integer, Double> pairs = new HashMap<>();
        for (String title : portrait.titles()) {
            List<String> meanings =
                    new ArrayList<>(new TreeSet<>(lexicon.meanings(title).keySet()));
            for (int i = 0; i < meanings.size(); i++) {
                for (int j = i + 1; j < meanings.size(); j++) {
                    if (tells(meanings.get(i)) || tells(meanings.get(j))) {
                        pairs.put(
                                (meanings.get(i) + " " + meanings.get(j)).hashCode(),
                                lexicon.weight(meanings.get(i)) + lexicon.weight(meanings.get(j)));
                    }
                }
            }
            if (meanings.size() == 1) {
                pairs.put(meanings.getFirst().hashCode(), lexicon.weight(meanings.getFirst()));
            }
        }
        return pairs;
    }

    /** Two words that nearly every activity uses say nothing together either. */
    private boolean tells(String meaning) {
        return lexicon.weight(meaning) > Weights.COMMON_WORD;
    }
}
