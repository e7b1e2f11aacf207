package org.durna.partnership.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.durna.shared.Language;

/** Finds words in texts of one language, whatever their case; in Azerbaijani i belongs to İ and ı to I. */
public final class FoldedSearch {
    private final ULocale locale;
    private final String wanted;

    FoldedSearch(String words, Language language) {
        this.locale = language.icu();
        this.wanted = UCharacter.toLowerCase(locale, words.strip());
    }

    /** A stretch of a text that was, or was not, what somebody looked for. */
    public record Stretch(String text, boolean found) {}

    boolean finds(String text) {
        return !wanted.isEmpty() && fold(text).folded().contains(wanted);
    }

    /** The text cut into what was found and what lies between. */
    List<Stretch> mark(String text) {
        Folded folded = fold(text);
        List<Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (int at = folded.folded().indexOf(wanted);
                at >= 0 && !wanted.isEmpty();
                at = folded.folded().indexOf(wanted, at + wanted.length())) {
            int from = folded.origin()[at];
            int to = folded.origin()[at + wanted.length()];
            if (from > done) {
                stretches.add(new Stretch(text.substring(done, from), false));
            }
            stretches.add(new Stretch(text.substring(from, to), true));
            done = to;
        }
        if (done < text.length()) {
            stretches.add(new Stretch(text.substring(done), false));
        }
        return stretches;
    }

    /** A folded text, and for each of its characters where it came from. */
    private record Folded(String folded, int[] origin) {}

    private Folded fold(String text) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String small = UCharacter.toLowerCase(locale, Character.toString(text.codePointAt(i)));
            for (int j = 0; j < small.length(); j++) {
                origin.add(i);
            }
            folded.append(small);
        }
        origin.add(text.length());
        return new Folded(
                folded.toString(), origin.stream().mapToInt(Integer::intValue).toArray());
    }
}
