package org.durna.linkage.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The specimen of ICAO 9303, part 4, appendix A. */
class CheckDigitTest {
    @Test
    void theSpecimensDigits() {
        assertThat(CheckDigit.of("L898902C3")).isEqualTo(6);
        assertThat(CheckDigit.of("740812")).isEqualTo(2);
        assertThat(CheckDigit.of("120415")).isEqualTo(9);
        assertThat(CheckDigit.of("ZE184226B<<<<<")).isEqualTo(1);
    }

    @Test
    void theSpecimensSecondLine() {
        assertThat(Numbers.machineLine("L898902C3", "UTO", "740812", 'F', "120415", "ZE184226B"))
                .isEqualTo("L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }
}
