package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "1961, 1961",
        "1961-5, 1961-05",
        "05.1961, 1961-05",
        "12.05.1961, 1961-05-12",
        "12/5/1961, 1961-05-12",
        "1961/05/12, 1961-05-12",
        "29.02.2000, 2000-02-29"
    })
    void itIsReadAsPeopleWriteIt(String written, String read) {
        assertThat(PartialDate.parse(written).orElseThrow()).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({"31.02.1980", "29.02.1900", "13.1961", "61", "1961-00-01", "0000", "12.05.61", "12-May-1961"})
    void aDayThatThereIsNotIsNone(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }

    @Test
    void whatOneDoesNotKnowDoesNotDisagree() {
        PartialDate day = new PartialDate(1961, 5, 12);
        assertThat(day.agrees(new PartialDate(1961, 0, 0))).isTrue();
        assertThat(new PartialDate(1961, 5, 0).agrees(day)).isTrue();
        assertThat(day.agrees(new PartialDate(1961, 6, 0))).isFalse();
        assertThat(day.agrees(new PartialDate(1962, 0, 0))).isFalse();
    }

    @Test
    void nobodyIsBornTomorrow() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(new PartialDate(2026, 0, 0).isAfter(today)).isFalse();
        assertThat(new PartialDate(2026, 11, 23).isAfter(today)).isFalse();
        assertThat(new PartialDate(2026, 11, 24).isAfter(today)).isTrue();
        assertThat(new PartialDate(2026, 12, 0).isAfter(today)).isTrue();
        assertThat(new PartialDate(2027, 0, 0).isAfter(today)).isTrue();
    }

    @Test
    void aDayWithoutItsMonthIsRefused() {
        assertThatThrownBy(() -> new PartialDate(1961, 0, 12)).isInstanceOf(DateTimeException.class);
    }
}
