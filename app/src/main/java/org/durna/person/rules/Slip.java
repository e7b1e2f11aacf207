package org.durna.person.rules;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.durna.names.Name;
import org.durna.names.NamePart;
import org.durna.names.Role;

/** Whether two names are one but for a slip of the pen in a word: one letter too many, too few, another, or two that changed places. */
final class Slip {
    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** In a shorter word, another letter is another name. */
    private static final int SHORTEST = 4;

    private Slip() {}

    /** Each word that was asked for stands in the other name, with one slip in each at most. */
    static boolean isAll(Name asked, Name other) {
        List<String> words = words(other);
        List<String> own = words(asked);
        return !own.isEmpty() && own.stream().allMatch(word -> words.stream().anyMatch(each -> isOne(word, each)));
    }

    private static List<String> words(Name name) {
        return name.parts().stream()
                .filter(part -> part.role() != Role.PARTICLE && part.role() != Role.PATRONYMIC)
                .map(NamePart::text)
                .map(PLAIN::transliterate)
                .toList();
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
