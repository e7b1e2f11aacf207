package org.durna.person.intake.reading;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.durna.person.Sex;
import org.durna.person.intake.Columns;
import org.durna.person.intake.Field;

/** The names under which registers call their columns, in the languages of the product, and their words for the sexes. */
public final class KnownColumns {
    private static final String FILE = "/person/columns.properties";
    private static final Map<String, Field> FIELDS = new HashMap<>();
    private static final Map<String, Sex> SEXES = new HashMap<>();

    static {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(KnownColumns.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Field field : Field.values()) {
            FIELDS.put(folded(field.code()), field);
            each(words, field.code().replace('_', '-')).forEach(word -> FIELDS.putIfAbsent(word, field));
        }
        for (Sex sex : Sex.values()) {
            SEXES.put(folded(sex.name()), sex);
            each(words, "sex." + sex.name().toLowerCase(Locale.ROOT)).forEach(word -> SEXES.putIfAbsent(word, sex));
        }
    }

    private KnownColumns() {}

    /** Which of a file's columns is what, as far as their names say; of two that could be the same, the first. */
    public static Columns in(List<String> header) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (int place = 0; place < header.size(); place++) {
            Field field = FIELDS.get(folded(header.get(place)));
            if (field != null) {
                places.putIfAbsent(field, place);
            }
        }
        return new Columns(places);
    }

    static Optional<Sex> sex(String written) {
        return Optional.ofNullable(SEXES.get(folded(written)));
    }

    private static List<String> each(Properties words, String key) {
        return Arrays.stream(words.getProperty(key, "").split(","))
                .map(KnownColumns::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small letters without marks, and digits, and nothing between. */
    static String folded(String text) {
        String plain = Normalizer.normalize(UCharacter.foldCase(text, true), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(letter -> letter == 'ə' ? 'e' : letter == 'ı' ? 'i' : letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
