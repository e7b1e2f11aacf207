package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void stepsAreRoundAndHoldZeroAndEveryFigure() {
        assertThat(said("1915", "820", "4470")).containsExactly("0", "1000", "2000", "3000", "4000", "5000");
        assertThat(said("0.3", "1.1")).containsExactly("0.00", "0.25", "0.50", "0.75", "1.00", "1.25");
        assertThat(said("-30", "45")).containsExactly("-40", "-20", "0", "20", "40", "60");
    }

    @Test
    void whatIsCountedIsNeverCutIntoParts() {
        assertThat(said("1", "3")).containsExactly("0", "1", "2", "3");
        assertThat(said("11")).doesNotContain("2.5");
    }

    @Test
    void nothingButZerosStillHasAnAxis() {
        assertThat(said("0", "0")).containsExactly("0", "1");
        assertThat(Scale.of(List.of()).ticks()).hasSize(2);
    }

    private static List<String> said(String... values) {
        Scale scale = Scale.of(Stream.of(values).map(BigDecimal::new).toList());
        return scale.ticks().stream()
                .map(tick -> tick.setScale(scale.decimals()).toPlainString())
                .toList();
    }
}
