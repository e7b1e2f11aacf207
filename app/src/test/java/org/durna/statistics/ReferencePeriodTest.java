package org.durna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencePeriodTest {
    @Test
    void periodsAreOrderedByTheirEndAndNotByTheirLetters() {
        assertThat(Stream.of("2024-Q4", "2024", "2024-03", "2024-S1", "2024-W02")
                        .map(ReferencePeriod::of)
                        .sorted())
                .extracting(ReferencePeriod::code)
                .containsExactly("2024-W02", "2024-03", "2024-S1", "2024", "2024-Q4");
    }

    @Test
    void olderSpellingsAreRead() {
        assertThat(ReferencePeriod.of("2024M03").code()).isEqualTo("2024-03");
        assertThat(ReferencePeriod.of("2024q1").code()).isEqualTo("2024-Q1");
        assertThat(ReferencePeriod.of("2024-A1").code()).isEqualTo("2024");
        assertThat(ReferencePeriod.of("2024-W1").end()).isEqualTo(LocalDate.of(2024, 1, 7));
    }

    @Test
    void whatIsNoPeriodIsNone() {
        assertThat(Stream.of("24", "2024-13", "2024-Q5", "2023-W53", "2024-02-30", "02/2024", "", "20244")
                        .map(ReferencePeriod::parse))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(ReferencePeriod.parse("2020-W53")).isPresent();
    }
}
