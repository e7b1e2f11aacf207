package org.durna.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.durna.linkage.Field;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Kind;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceComparisonTest {
    private static final FieldComparison PLACES = Comparisons.of(Field.of("place", Kind.PLACE));

    @ParameterizedTest
    @CsvSource({
        "Bakı, Баку, by-route",
        "Bakı, Baku, by-route",
        "Баку, BAKU, by-route",
        "Gəncə, Кировабад, other-name",
        "Gəncə, Kirovabad, other-name",
        "Gəncə şəhəri, г. Кировабад, other-name",
        "Yelizavetpol, Kirovabad, other-name",
        "Xanlar, Göygöl, other-name",
        "Ханлар, GOYGOL, other-name",
        "Əli Bayramlı, Şirvan, other-name",
        "Kirovabad, Bakı, differs",
        "Ağdam, Ağdaş, differs",
        "Pridham, Pridhan, close",
        "Gəncə, Вена, differs"
    })
    void levels(String one, String other, String level) {
        assertThat(level(value(one), value(other))).isEqualTo(level);
        assertThat(level(value(other), value(one))).isEqualTo(level);
    }

    @Test
    void aNameThatEndedBeforeThePersonWasBornSaysLess() {
        Reading late = PLACES.inYear(value("Kirovabad"), 1995);
        assertThat(late.remarks()).containsExactly(What.NAME_OF_BEFORE);
        assertThat(level(late.value(), value("Gəncə"))).isEqualTo("name-of-before");
        assertThat(PLACES.inYear(value("Kirovabad"), 1970).remarks()).isEmpty();
    }

    @Test
    void theNameOfTodayIsWrittenForAnyYear() {
        assertThat(PLACES.inYear(value("Gəncə"), 1960).remarks()).isEmpty();
        assertThat(PLACES.inYear(value("Göygöl"), 1900).remarks()).isEmpty();
    }

    @Test
    void theTwoNamesAreToldWithTheirYears() {
        assertThat(words("Кировабад", "Gəncə", "az"))
                .isEqualTo("eyni yerin iki adı: Kirovabad (1935–1989) və Gəncə (1918–1935, 1989–)");
        assertThat(words("Xanlar", "Goygol", "en")).startsWith("two names of one place: Xanlar (1938–2008) and Göygöl");
        assertThat(words("Xanlar", "Goygol", "ru")).startsWith("два названия одного места: Xanlar (1938–2008) и");
        Value late = PLACES.inYear(value("Kirovabad"), 1995).value();
        assertThat(PLACES.words(late, value("Gəncə"), Locale.of("az")).orElse(""))
                .endsWith("şəxs doğulanda yer artıq belə adlanmırdı");
    }

    @Test
    void twoNamesOfOnePlaceShareASearchKey() {
        assertThat(PLACES.key(1, value("Кировабад"))).isEqualTo(PLACES.key(1, value("GANJA")));
        assertThat(PLACES.key(1, value("Kirovabad"))).isNotEqualTo(PLACES.key(1, value("Bakı")));
    }

    private static String words(String one, String other, String language) {
        return PLACES.words(value(one), value(other), Locale.of(language)).orElse("");
    }

    private static Value value(String written) {
        return PLACES.read(written).value();
    }

    private static String level(Value one, Value other) {
        return PLACES.levels().get(PLACES.level(one, other));
    }
}
