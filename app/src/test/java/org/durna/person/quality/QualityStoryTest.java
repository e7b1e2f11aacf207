package org.durna.person.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.durna.statistics.Amount;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.LiveIndicator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry says itself how good it is, under initiative I.2, and what it said yesterday stays. */
@OnThePlatform
class QualityStoryTest {
    private static final Instant NOON = Instant.parse("2001-02-03T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2001, 2, 3);

    private final Browser clerk = Browser.of(PlatformForTests.port(), "kamran.abbasov");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);
    private final QualityRows rows = PlatformForTests.bean(QualityRows.class);

    @Test
    void theFiguresStandUnderTheirInitiative() {
        clerk.get("/?lang=en");
        clerk.submit("/people", Map.of("words", "Məmmədov 1961"));
        PlatformForTests.bean(MeasureRegistry.class).now();
        long records = count("select count(*) from person.assertion");
        assertThat(said("database-records")).isEqualTo(Amount.of(BigDecimal.valueOf(Math.round(records / 10.0) * 10)));
        long complete = count("""
                select count(*) from person.assertion where particulars ? 'born' and particulars ? 'birthplace'
                  and particulars ? 'citizenships' and particulars ? 'numbers' and particulars ->> 'sex' <> 'UNSPECIFIED'
                  and not particulars -> 'citizenships' ? 'XXX'""");
        assertThat(complete).isPositive().isLessThan(records);
        assertThat(said("database-completeness"))
                .isEqualTo(Amount.of(BigDecimal.valueOf(Math.round(100.0 * complete / records))));
        assertThat(said("database-search-time").number())
                .hasValueSatisfying(time -> assertThat(time).isBetween(new BigDecimal("0.001"), BigDecimal.TEN));
        String page = clerk.get("/indicators/database-completeness").body();
        assertThat(page).contains(Math.round(100.0 * complete / records) + "", "SAMPLE");
    }

    @Test
    void whatWasCountedOnAnEarlierDayStays() {
        rows.save(DAY, Measure.DECIDED, new Measured(3, 4, NOON, true));
        rows.save(DAY.plusDays(2), Measure.DECIDED, new Measured(1, 4, NOON, true));
        assertThat(indicator("database-duplicates-resolved")
                        .compute(DAY.plusDays(1))
                        .amount())
                .isEqualTo(Amount.of(BigDecimal.valueOf(75)));
        assertThat(indicator("database-duplicates-resolved")
                        .compute(DAY.minusDays(1))
                        .amount())
                .isEqualTo(new Amount.Missing());
    }

    @Test
    void theMedianIsReadOutOfTheSteps() {
        SearchTimes times = new SearchTimes();
        for (int milliseconds : new int[] {1, 100, 100, 100, 5_000}) {
            times.took(java.time.Duration.ofMillis(milliseconds));
        }
        BigDecimal median = SearchTimes.median(new TreeMap<>(times.take())).orElseThrow();
        assertThat(median).isBetween(new BigDecimal("0.100"), new BigDecimal("0.110"));
        assertThat(times.take()).isEmpty();
        assertThat(SearchTimes.median(new TreeMap<>())).isEmpty();
    }

    private static Amount said(String code) {
        return indicator(code)
                .compute(LocalDate.now(PlatformForTests.bean(Clock.class)))
                .amount();
    }

    private static LiveIndicator indicator(String code) {
        return PlatformForTests.beans(LiveIndicator.class).values().stream()
                .filter(each -> each.code().equals(new IndicatorCode(code)))
                .findAny()
                .orElseThrow();
    }

    private long count(String question) {
        return sql.sql(question.replace(" ? '", " ?? '")).query(Long.class).single();
    }
}
