package org.durna.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonIdTest {
    @Test
    void itIsReadAsItIsWritten() {
        Random lot = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            PersonId id = PersonId.drawn(lot);
            assertThat(id.written()).matches("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}");
            assertThat(PersonId.parse(id.written())).contains(id);
            assertThat(PersonId.parse(
                            id.written().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                    .contains(id);
        }
    }

    @Test
    void everySingleWrongSignIsFound() {
        String right = new PersonId(123_456_789_012L).written();
        String signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int at = 0; at < right.length(); at++) {
            for (char sign : signs.toCharArray()) {
                if (right.charAt(at) != '-' && right.charAt(at) != sign) {
                    String wrong = right.substring(0, at) + sign + right.substring(at + 1);
                    assertThat(PersonId.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(PersonId.parse("")).isEmpty();
        assertThat(PersonId.parse("U00-000-000")).isEmpty();
        assertThat(PersonId.parse("ÜÜÜ-000-000")).isEmpty();
        assertThatThrownBy(() -> new PersonId(PersonId.END)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonId(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
