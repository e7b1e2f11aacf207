package org.durna.activity.overlap;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words without what people leave out when they type in haste: capitals, dots and tails of letters. */
final class FoldedWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {}

    static List<String> of(String text) {
        return Stream.of(BETWEEN.split(text)).filter(word -> !word.isBlank()).toList();
    }

    /** One word folded: the dotted and the dotless i are one letter, and so are ə and e, whatever the language. */
    static String fold(String word) {
        String one = word.replace('İ', 'i')
                .replace('I', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
        return MARKS.matcher(Normalizer.normalize(one, Normalizer.Form.NFD)).replaceAll("");
    }
}
