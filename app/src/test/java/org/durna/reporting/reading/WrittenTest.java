package org.durna.reporting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read in one way is read; what can be read in two is asked; what cannot be read is said. */
class WrittenTest {
    private static final LocalDate NEAR = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.250.000,50; 1250000.5",
                "1,250,000.50; 1250000.5",
                "1 250 000,50; 1250000.5",
                "1\u00a0250\u00a0000; 1250000",
                "1250000; 1250000",
                "1250,5; 1250.5",
                "12.5; 12.5",
                "EUR 40 000; 40000",
                "40 000 €; 40000",
                "2,5 mln; 2500000",
                "2.5 mln.; 2500000",
                "300 min; 300000",
                "1.250.000; 1250000",
                "0; 0"
            })
    void anAmountThatCanBeReadInOneWay(String written, String value) {
        assertThat(WrittenAmount.read(written)).isEqualTo(new Meaning.Sure(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.250; 1250|1.25", "1,250; 1250|1.25", "300,000; 300000|300"})
    void anAmountThatIsAsked(String written, String candidates) {
        assertThat(WrittenAmount.read(written))
                .isInstanceOfSatisfying(
                        Meaning.Unclear.class,
                        unclear -> assertThat(unclear.candidates())
                                .containsExactlyElementsOf(List.of(candidates.split("\\|"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 5", "1.2.3", "1,25,000", "12.500,5,5", "-5", "=1+1", "5 or 6", "1234567890123456"})
    void whatIsNoAmount(String written) {
        assertThat(WrittenAmount.read(written)).isInstanceOf(Meaning.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "tbc", "TBC", "n/a", "yoxdur", "уточняется", "?"})
    void whatSaysNothing(String written) {
        assertThat(WrittenAmount.read(written)).isEqualTo(new Meaning.Nothing());
        assertThat(WrittenDay.read(written, NEAR)).isEqualTo(new Meaning.Nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 2026-03-12",
        "12.03.2026, 2026-03-12",
        "12.3.26, 2026-03-12",
        "25/03/2026, 2026-03-25",
        "03/25/2026, 2026-03-25",
        "05/05/2026, 2026-05-05"
    })
    void aDayThatCanBeReadInOneWay(String written, String day) {
        assertThat(WrittenDay.read(written, NEAR)).isEqualTo(new Meaning.Sure(day));
    }

    @ParameterizedTest
    @CsvSource({
        "12/03/2026, 2026-03-12|2026-12-03",
        "12/03, 2026-03-12|2026-12-03|2025-03-12|2025-12-03",
        "12.03, 2026-03-12|2025-03-12"
    })
    void aDayThatIsAsked(String written, String candidates) {
        assertThat(WrittenDay.read(written, NEAR))
                .isInstanceOfSatisfying(
                        Meaning.Unclear.class,
                        unclear -> assertThat(unclear.candidates())
                                .containsExactlyElementsOf(Arrays.asList(candidates.split("\\|"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "2026-13-01", "spring 2026", "12", "0.0.2026"})
    void whatIsNoDay(String written) {
        assertThat(WrittenDay.read(written, NEAR)).isInstanceOf(Meaning.Wrong.class);
    }
}
