package org.durna.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateComparisonTest {
    private final DateComparison dates = new DateComparison();

    @ParameterizedTest
    @ValueSource(strings = {"1985-03-17", "17.03.1985", "17.3.1985", "19850317", "17/03/1985", "1985-03-17T00:00:00"})
    void oneDayInManyForms(String written) {
        assertThat(dates.read(written).value().normal()).isEqualTo("19850317");
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.1985, NO_SUCH_DATE",
        "29.02.1985, NO_SUCH_DATE",
        "17.13.1985, NO_SUCH_DATE",
        "17.03.85, NOT_A_DATE",
        "yesterday, NOT_A_DATE",
        "17.03.0985, YEAR_OUT_OF_RANGE"
    })
    void aDateThatCannotBeIsRefusedNotBent(String written, What why) {
        Reading reading = dates.read(written);
        assertThat(reading.value()).isSameAs(Value.NOTHING);
        assertThat(reading.remarks()).containsExactly(why);
    }

    @Test
    void theFirstOfJanuaryIsKeptAndSaid() {
        assertThat(dates.read("01.01.1970").remarks()).containsExactly(What.FIRST_OF_JANUARY);
        assertThat(dates.read("03/04/1970").remarks()).containsExactly(What.DAY_AND_MONTH_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "03.07.1985, 07.03.1985, swapped-date",
        "17.03.1985, 1985, partly",
        "17.03.1985, 01.01.1985, partly",
        "17.03.1985, 1985-03, partly",
        "17.03.1985, 18.03.1985, slip",
        "17.03.1985, 17.09.1968, differs",
        "17.03.1985, 17.03.1968, near",
        "1985, 1986, differs"
    })
    void levelsOfAgreement(String one, String other, String level) {
        Value a = dates.read(one).value();
        Value b = dates.read(other).value();
        assertThat(dates.levels().get(dates.level(a, b))).isEqualTo(level);
        assertThat(dates.level(b, a)).isEqualTo(dates.level(a, b));
    }

    @Test
    void swappedDatesShareASearchKey() {
        assertThat(dates.key(0, dates.read("03.07.1985").value()))
                .isEqualTo(dates.key(0, dates.read("07.03.1985").value()));
    }
}
