package org.durna.partnership;

import java.util.ArrayList;
import java.util.List;
import org.durna.partnership.WordRun.Fate;

/** Compares two texts word by word: the longest run of words common to both stays, the rest was removed or added. */
public final class WordDifference {
    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.common = lengths();
    }

    public static List<WordRun> between(String before, String after) {
        return new WordDifference(before, after).runs();
    }

    private static List<String> words(String text) {
        String plain = text.strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }

    /** How many words the rest of one text from word i and the rest of the other from word j have in common, in order. */
    private int[][] lengths() {
        int[][] table = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                table[i][j] = before.get(i).equals(after.get(j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    private List<WordRun> runs() {
        Runs runs = new Runs();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                runs.add(Fate.KEPT, before.get(i));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                runs.add(Fate.REMOVED, before.get(i));
                i++;
            } else {
                runs.add(Fate.ADDED, after.get(j));
                j++;
            }
        }
        return runs.all;
    }

    /** Joins neighbouring words of one fate. */
    private static final class Runs {
        private final List<WordRun> all = new ArrayList<>();

        void add(Fate fate, String word) {
            if (!all.isEmpty() && all.getLast().fate() == fate) {
                all.add(new WordRun(fate, all.removeLast().text() + ' ' + word));
            } else {
                all.add(new WordRun(fate, word));
            }
        }
    }
}
