package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How far two records agree, field by field; the fields stand in the order of their names: ad, cins, soyad. */
class PairComparerTest {
    private static final Schema SCHEMA = Schema.of(
            "id", Field.of("ad", Kind.GIVEN_NAME), Field.of("cins", Kind.CATEGORY), Field.of("soyad", Kind.SURNAME));

    @Test
    void theSameIsTheHighestLevelAndAnEmptyCellSaysNothing() {
        assertThat(levels(List.of("Elnur", "M", "Quliyev"), List.of("Elnur", "", "Quliyev")))
                .containsExactly("same", "empty", "same");
    }

    @Test
    void givenNameAndSurnameThatChangedPlacesAreSeenTogether() {
        assertThat(levels(List.of("Elnur", "M", "Quliyev"), List.of("Quliyev", "M", "Elnur")))
                .containsExactly("swapped", "same", "empty");
    }

    @Test
    void strangersAreNotTakenForSwapped() {
        assertThat(levels(List.of("Elnur", "M", "Quliyev"), List.of("Aygün", "F", "Bağırova")))
                .containsExactly("differs", "differs", "differs");
    }

    private static List<String> levels(List<String> one, List<String> other) {
        Table.Builder builder = new Table.Builder(SCHEMA);
        builder.add(0, "1", one);
        builder.add(0, "2", other);
        Table table = builder.build();
        long pattern = new PairComparer(table).pattern(0, 1);
        return java.util.stream.IntStream.range(0, 3)
                .mapToObj(f -> {
                    int agreement = PairComparer.at(pattern, f);
                    return agreement == 0 ? "empty" : table.levels(f).get(agreement - 1);
                })
                .toList();
    }
}
