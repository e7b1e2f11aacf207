package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How often strangers share a value; fields in the order of their names: country, surname. */
class RarityTest {
    private static final Schema SCHEMA =
            Schema.of("id", Field.of("country", Kind.CATEGORY), Field.of("surname", Kind.SURNAME));

    @Test
    void aFrequentNameIsSharedByMoreStrangersThanARareOne() {
        Table.Builder table = new Table.Builder(SCHEMA);
        for (int i = 0; i < 3_000; i++) {
            table.add(0, "r" + i, List.of("AZ", i % 10 == 0 ? "Quliyev" : "Surname" + i));
        }
        assertThat(chance(table.build(), "Quliyev")).isGreaterThan(20 * chance(table.build(), "Surname1"));
    }

    @Test
    void aNameIsAsFrequentAsItIsInTheGroupWhereItIsMostFrequent() {
        Table.Builder table = new Table.Builder(SCHEMA);
        for (int i = 0; i < 20_000; i++) {
            boolean foreign = i % 20 == 0;
            table.add(0, "r" + i, List.of(foreign ? "RU" : "AZ", name(i, foreign)));
        }
        Table built = table.build();
        // Both are borne by 100 of 20,000; but one of them by a tenth of one country's citizens.
        assertThat(chance(built, "Ivanov")).isGreaterThan(5 * chance(built, "Mahmudov"));
    }

    private static String name(int i, boolean foreign) {
        if (foreign) {
            return i % 200 == 0 ? "Ivanov" : "Petrov" + i;
        }
        return i % 200 == 1 ? "Mahmudov" : "Surname" + i;
    }

    private static double chance(Table table, String name) {
        float[] chance = Rarity.of(table, 1);
        for (int row = 0; row < table.rows(); row++) {
            if (table.shown(row, 1).equals(name)) {
                return chance[table.columns.get(1).same(table.number(row, 1))];
            }
        }
        throw new AssertionError(name + " is not in the table");
    }
}
