package org.durna.person.rules;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.IntStream;
import org.durna.names.Name;
import org.durna.names.Role;

/** Whether a name is another one but for a slip of the pen in a word: one letter too many, too few, another, or two that changed places. One for each query. */
final class Slip {
    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** In a shorter word, another letter is another name. */
    private static final int SHORTEST = 4;

    private static final int BEHIND_CYRILLIC = 0x530;

    /** What each letter of an alphabet becomes by itself; who is held against a query is mostly written in one of these. */
    private static final String[] LETTERS = IntStream.range(0, BEHIND_CYRILLIC)
            .mapToObj(letter -> PLAIN.transliterate(String.valueOf((char) letter)))
            .toArray(String[]::new);

    private final List<String> asked;

    Slip(Name asked) {
        this.asked = words(asked);
    }

    /** Each word that was asked for stands in the other name, with one slip in each at most. */
    boolean isAll(Name other) {
        List<String> words = words(other);
        return !asked.isEmpty()
                && asked.stream().allMatch(word -> words.stream().anyMatch(each -> isOne(word, each)));
    }

    private static List<String> words(Name name) {
        return name.parts().stream()
                .filter(part -> part.role() != Role.PARTICLE && part.role() != Role.PATRONYMIC)
                .map(part -> plain(part.text()))
                .toList();
    }

    /** In small letters without marks, letter by letter where the alphabet allows it: the general way took a third of a search. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= LETTERS.length) {
                return PLAIN.transliterate(word);
            }
            plain.append(LETTERS[letter]);
        }
        return plain.toString();
    }

    static boolean isOne(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean longEnough = Math.min(one.length(), other.length()) >= SHORTEST;
        if (!longEnough || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < one.length() && from < other.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String a = one.substring(from);
        String b = other.substring(from);
        return a.length() == b.length()
                ? a.substring(1).equals(b.substring(1)) || isSwapped(a, b)
                : a.length() > b.length()
                        ? a.substring(1).equals(b)
                        : b.substring(1).equals(a);
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
