package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.durna.names.accuracy.LabelledPair;
import org.junit.jupiter.api.Test;

class PropertiesTest {
    private static final int TRIES = 3000;
    private static final String LETTERS =
            "aəeiıoöuübcçdfgğhxjkqlmnprsştvyzабвгджзиклмнопрстуфхцчшыьэюяәөүғҝһҹјمحدعلیسنرباک' -<";

    /** Words made of any letters: what holds for them holds for names. */
    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<LabelledPair> truth() throws IOException {
        return LabelledPair.read(Samples.OPEN.resolve("one-name.csv"));
    }

    @Test
    void theOrderOfTheTwoNamesDoesNotMatter() throws IOException {
        NameComparer comparer = new NameComparer();
        for (LabelledPair pair : truth()) {
            NameKey a = NameKey.of(pair.leftName());
            NameKey b = NameKey.of(pair.rightName());
            assertThat(comparer.bits(a, b)).as(pair.toString()).isEqualTo(comparer.bits(b, a));
        }
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            NameKey a = NameKey.of(Name.whole(anyText(random)));
            NameKey b = NameKey.of(Name.whole(anyText(random)));
            assertThat(comparer.bits(a, b)).isEqualTo(comparer.bits(b, a));
        }
    }

    @Test
    void theOrderOfPartsOfUnknownKindDoesNotMatter() {
        NameComparer comparer = new NameComparer();
        NameKey other = NameKey.of(Name.whole("Мамедов Рауф Керим"));
        double one = comparer.bits(NameKey.of(Name.whole("Məmmədov Rauf Kərim")), other);
        for (String order : List.of("Rauf Kərim Məmmədov", "Kərim Məmmədov Rauf", "Rauf Məmmədov Kərim")) {
            assertThat(comparer.bits(NameKey.of(Name.whole(order)), other)).isEqualTo(one);
        }
    }

    @Test
    void everyNameIsItself() throws IOException {
        NameComparer comparer = new NameComparer();
        for (LabelledPair pair : truth()) {
            NameKey key = NameKey.of(pair.leftName());
            assertThat(comparer.degree(key, key)).as(pair.left()).isEqualTo(Degree.SAME);
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Random random = new Random(11);
        for (int i = 0; i < TRIES; i++) {
            String text = anyText(random) + "İIıi";
            for (Locale language : List.of(Locale.of("az"), Locale.ENGLISH)) {
                String once = Casing.fold(text, language);
                assertThat(Casing.fold(once, language)).isEqualTo(once);
            }
        }
    }

    @Test
    void keysOfOneNameAreAlwaysTheSame() throws IOException {
        SearchKeys keys = new SearchKeys();
        for (LabelledPair pair : truth()) {
            assertThat(keys.of(pair.leftName())).isEqualTo(new SearchKeys().of(pair.leftName()));
        }
    }

    @Test
    void noTextBreaksTheLibrary() {
        NameComparer comparer = new NameComparer();
        Random random = new Random(13);
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(260); c > 0; c--) {
                text.appendCodePoint(random.nextBoolean() ? random.nextInt(0x700) : random.nextInt(0x11000));
            }
            Name name = random.nextBoolean() ? Name.whole(text.toString()) : Name.mrz(text.toString());
            assertThat(comparer.bits(NameKey.of(name), NameKey.of(Name.whole("Məmmədov Rauf"))))
                    .isFinite();
        }
    }
}
