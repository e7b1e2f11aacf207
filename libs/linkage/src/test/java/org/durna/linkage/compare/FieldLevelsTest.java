package org.durna.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.durna.linkage.Field;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Kind;
import org.durna.linkage.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two cells of each kind agree. */
class FieldLevelsTest {
    @ParameterizedTest
    @CsvSource({
        "SURNAME, Məmmədov, Мамедов, by-route",
        "SURNAME, Məmmədov, Mammadov, by-route",
        "SURNAME, Məmmədov, Quliyev, differs",
        "GIVEN_NAME, Elnur, Elmur, close",
        "GIVEN_NAME, E, Elnur, initial",
        "IDENTIFIER, 2KLM7XQ, 2KLM7XP, one-slip",
        "IDENTIFIER, 2KLM7XQ, 2KML7XQ, one-slip",
        "IDENTIFIER, 2KLM7XQ, 9PQR4ST, differs",
        "TEXT, pridham street, pridhamstreet, same",
        "TEXT, nizami küç. 12, nizami küç 12, same",
        "TEXT, nizami küç. 12, füzuli küç. 99, differs",
        "CATEGORY, F, M, differs",
        "CATEGORY, f, F, same",
        "PLACE, Şəki, Шеки, by-route"
    })
    void levels(Kind kind, String one, String other, String level) {
        FieldComparison comparison = Comparisons.of(Field.of("f", kind));
        assertThat(level(comparison, one, other)).isEqualTo(level);
        assertThat(level(comparison, other, one)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Həsənova|Əliyeva, Əliyeva, former",
        "Həsənova|Əliyeva, Həsənova, same",
        "Həsənova|Əliyeva, Quliyeva, differs"
    })
    void aFormerSurnameThatFitsIsAgreement(String one, String other, String level) {
        FieldComparison comparison =
                Comparisons.of(new Field("surname", Kind.SURNAME, List.of("surname", "former_surname")));
        assertThat(level(comparison, one.replace('|', Field.BETWEEN), other)).isEqualTo(level);
    }

    private static String level(FieldComparison comparison, String one, String other) {
        Value a = comparison.read(one).value();
        Value b = comparison.read(other).value();
        int level = a.normal().equals(b.normal()) ? comparison.same() : comparison.level(a, b);
        return comparison.levels().get(level);
    }
}
