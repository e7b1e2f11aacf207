package org.durna.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a written name into its parts and says of each what its own words tell: father's name, particle, surname before a comma. */
final class SplitName {
    private static final Set<String> SON_OR_DAUGHTER = Set.of(
            "oğlu", "oglu", "oghlu", "ogly", "oghly", "oglou", "oğlı", "oqlu", "ogli", "оглы", "оглу", "оғлу", "اوغلو",
            "اوغلی", "اغلو", "qızı", "qizi", "gizi", "gızı", "kizi", "kızı", "kyzy", "gyzy", "qyzy", "gyzi", "kysy",
            "guizy", "кызы", "гызы", "гызи", "قیزی", "قيزى", "قزی");
    private static final Set<String> SON_OF = Set.of("ibn", "bin", "bint", "binti", "بن", "ابن", "بنت", "ибн", "бин");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "la", "le", "del", "der", "den", "van", "von", "zu", "dos", "das", "ter", "ten",
            "al", "el", "əl", "ul", "аль", "эль", "фон", "де", "ван");

    private SplitName() {}

    /** Does this character stand between parts? */
    static boolean parts(char c) {
        return c == ' '
                || c == '<'
                || c == '-'
                || c == ','
                || c == '.'
                || c == '('
                || c == ')'
                || c == '\u2010'
                || c == '\u2011'
                || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c))
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    static List<NamePart> of(String text, Role role) {
        int to = Math.min(text.length(), Parameters.LONGEST_NAME);
        List<NamePart> parts = new ArrayList<>(4);
        int comma = role == Role.UNKNOWN ? text.indexOf(',') : -1;
        int from = 0;
        while (from < to) {
            while (from < to && parts(text.charAt(from))) {
                from++;
            }
            int end = from;
            boolean letters = false;
            while (end < to && !parts(text.charAt(end))) {
                letters |= Character.isLetter(text.charAt(end));
                end++;
            }
            if (letters && parts.size() < Parameters.MOST_PARTS) {
                String word = text.substring(from, end);
                Role told = comma < 0 || comma >= to ? role : end <= comma ? Role.SURNAME : Role.GIVEN;
                take(word, told, parts);
            }
            from = end;
        }
        if (!parts.isEmpty() && parts.getLast().role() == Role.PARTICLE) {
            String alone = parts.removeLast().text();
            parts.add(new NamePart(alone, role));
        }
        return parts;
    }

    private static void take(String word, Role role, List<NamePart> parts) {
        if (word.length() <= 5) {
            String small = small(word);
            if (SON_OR_DAUGHTER.contains(small) && !parts.isEmpty() && role != Role.SURNAME) {
                NamePart father = parts.removeLast();
                parts.add(new NamePart(father.text(), Role.PATRONYMIC));
                return;
            }
            if (SON_OF.contains(small) && !parts.isEmpty() || PARTICLES.contains(small)) {
                parts.add(new NamePart(word, Role.PARTICLE));
                return;
            }
        }
        boolean ofFather = role == Role.UNKNOWN && Patronymics.stemEnd(word) > 0;
        parts.add(new NamePart(word, ofFather ? Role.PATRONYMIC : role));
    }

    /** Lower case without regard to language: İ becomes i. */
    private static String small(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return word.replace('İ', 'i').toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }
}
