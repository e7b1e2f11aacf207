package org.durna.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedOnceTest {
    private static final Organisation UNION = Organisation.of("party:XU");
    private static final Organisation PARTNER = Organisation.of("agency:XP");
    private static final Organisation NEXT = Organisation.of("name:Next");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void twoMillionOfWhichThreeHundredThousandArePassedOnAreTwoMillion() {
        assertThat(total(flow(UNION, PARTNER, 2_000_000, UNION), flow(PARTNER, NEXT, 300_000, PARTNER)))
                .isEqualByComparingTo("2000000");
    }

    @Test
    void whatBothReportCountsOnce() {
        assertThat(total(
                        flow(UNION, PARTNER, 2_000_000, UNION),
                        flow(UNION, PARTNER, 2_000_000, PARTNER, DAY.plusDays(9)),
                        flow(PARTNER, NEXT, 300_000, PARTNER),
                        flow(PARTNER, NEXT, 300_000, NEXT, DAY.plusDays(20))))
                .isEqualByComparingTo("2000000");
    }

    @Test
    void twoEqualInstalmentsInOneReportAreTwo() {
        assertThat(total(
                        flow(UNION, PARTNER, 500_000, UNION),
                        flow(UNION, PARTNER, 500_000, UNION),
                        flow(UNION, PARTNER, 500_000, PARTNER)))
                .isEqualByComparingTo("1000000");
    }

    @Test
    void equalMovementsMonthsApartAreTwo() {
        assertThat(total(flow(UNION, PARTNER, 10, UNION), flow(UNION, PARTNER, 10, PARTNER, DAY.plusMonths(6))))
                .isEqualByComparingTo("20");
    }

    @Test
    void whatIsGivenOnBeyondWhatWasReceivedIsNew() {
        assertThat(total(flow(UNION, PARTNER, 100, UNION), flow(PARTNER, NEXT, 130, PARTNER)))
                .isEqualByComparingTo("130");
        assertThat(total(flow(PARTNER, NEXT, 130, PARTNER))).isEqualByComparingTo("130");
    }

    @Test
    void whatIsSentBackIsTakenOff() {
        assertThat(total(flow(UNION, PARTNER, 100, UNION), flow(PARTNER, UNION, 30, PARTNER)))
                .isEqualByComparingTo("70");
    }

    @Test
    void anotherOwnersMoneyAndAnotherKindAreAnotherCount() {
        Flow states =
                new Flow(0, 1, MoneyOf.MEMBER_STATE, FlowKind.DISBURSED, DAY, euro(300_000), PARTNER, NEXT, PARTNER);
        assertThat(total(flow(UNION, PARTNER, 2_000_000, UNION), states)).isEqualByComparingTo("2300000");
        List<MoneyTotal> totals = MoneyTotal.of(
                List.of(flow(UNION, PARTNER, 2_000_000, UNION), states),
                new RatesKnown(new CurrencyCode("EUR"), List.of()));
        assertThat(totals).hasSize(2);
        assertThat(totals.getFirst().reporting().value()).isEqualByComparingTo("2000000");
    }

    @Test
    void whatIsPassedOnInAnotherCurrencyIsStillPassedOn() {
        Flow onwards = new Flow(
                0,
                1,
                MoneyOf.UNION,
                FlowKind.DISBURSED,
                DAY,
                new Amount(new BigDecimal("500000"), new CurrencyCode("AZN")),
                PARTNER,
                NEXT,
                PARTNER);
        assertThat(total(flow(UNION, PARTNER, 2_000_000, UNION), onwards)).isEqualByComparingTo("2000000");
    }

    @Test
    void withoutARateNearTheDayNothingIsGuessed() {
        CurrencyCode manat = new CurrencyCode("AZN");
        RatesKnown rates = new RatesKnown(
                new CurrencyCode("EUR"),
                List.of(new ExchangeRate(manat, DAY, new BigDecimal("0.5"), "invented", true, false)));
        Amount hundred = new Amount(new BigDecimal("100"), manat);
        assertThat(rates.convert(hundred, DAY.plusDays(40))
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualByComparingTo("50");
        assertThat(rates.convert(hundred, DAY.plusDays(41))).isEmpty();
        assertThat(rates.convert(hundred, DAY.minusDays(1))).isEmpty();
        assertThat(rates.convert(euro(7), DAY).orElseThrow().by()).isEmpty();
    }

    @Test
    void sharesThatAreGivenMakeTheWhole() {
        assertThat(MoneySource.wrongSum(List.of(share("80"), share("20")))).isEmpty();
        assertThat(MoneySource.wrongSum(List.of(share("80"), share("15")))).contains(new BigDecimal("95"));
        assertThat(MoneySource.wrongSum(List.of(new MoneySource(0, MoneyOf.OTHER, "", "", "", null))))
                .isEmpty();
    }

    private static MoneySource share(String share) {
        return new MoneySource(0, MoneyOf.UNION, "", "", "", new BigDecimal(share));
    }

    private static Flow flow(Organisation from, Organisation to, long amount, Organisation reporter) {
        return flow(from, to, amount, reporter, DAY);
    }

    private static Flow flow(Organisation from, Organisation to, long amount, Organisation reporter, LocalDate day) {
        return new Flow(0, 1, MoneyOf.UNION, FlowKind.DISBURSED, day, euro(amount), from, to, reporter);
    }

    private static Amount euro(long amount) {
        return new Amount(BigDecimal.valueOf(amount), new CurrencyCode("EUR"));
    }

    private static BigDecimal total(Flow... flows) {
        return RatesKnown.sum(CountedOnce.of(List.of(flows)).stream()
                .map(CountedOnce.Counted::amount)
                .toList());
    }
}
