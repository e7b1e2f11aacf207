package org.durna.names;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented people and the way tests look at what was read. */
final class Samples {
    static final Path OPEN = Path.of("src/test/resources/truth/open");

    private Samples() {}

    /** What a word was read as: for each sound the letters meant, or the first of many; in brackets what may be left out. */
    static String sounds(String word, Writing writing) {
        Reading reading = new Reading();
        reading.startWord();
        ReadWord.by(writing, word, word.length(), reading);
        return IntStream.range(0, reading.length)
                .mapToObj(i ->
                        reading.gap[i] < Parameters.WRONG ? "(" + set(reading.meant[i]) + ")" : set(reading.meant[i]))
                .collect(Collectors.joining(" "));
    }

    private static String set(int letters) {
        return IntStream.range(0, 32)
                .filter(bit -> (letters & 1 << bit) != 0)
                .mapToObj(bit -> String.valueOf(Sounds.letter(1 << bit)))
                .collect(Collectors.joining("/"));
    }

    static Likeness compare(Name a, Name b) {
        return new NameComparer().compare(a, b);
    }

    static boolean oneGiven(String a, String b) {
        return compare(Name.given(a), Name.given(b)).oneName();
    }

    static boolean oneSurname(String a, String b) {
        return compare(Name.surname(a), Name.surname(b)).oneName();
    }

    static boolean oneWhole(String a, String b) {
        return compare(Name.whole(a), Name.whole(b)).oneName();
    }
}
