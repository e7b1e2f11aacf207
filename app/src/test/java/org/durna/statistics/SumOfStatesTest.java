package org.durna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.durna.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class SumOfStatesTest {
    private static final GeoCode UNION = new GeoCode("EU");
    private static final GeoCode WEST = new GeoCode("WW");
    private static final GeoCode EAST = new GeoCode("EE");
    private static final Geo UNION_OF_TWO = new Geo(UNION, true, LocalizedText.none(), Set.of(WEST, EAST));
    private static final Map<GeoCode, Geo> PLACES = Map.of(
            UNION,
            UNION_OF_TWO,
            WEST,
            new Geo(WEST, false, LocalizedText.none(), Set.of()),
            EAST,
            new Geo(EAST, false, LocalizedText.none(), Set.of()));

    @Test
    void whatWasRoundedApartNeedNotAddUp() {
        SumOfStates sum = only(cell(UNION, "2012", 1915), cell(WEST, "2012", 1000), cell(EAST, "2012", 920));

        assertThat(sum.sum()).isEqualByComparingTo("1920");
        assertThat(sum.published()).hasValue(BigDecimal.valueOf(1915));
        assertThat(sum.differs()).isTrue();
        assertThat(sum.silent()).isEmpty();
    }

    @Test
    void aStateWithoutAFigureIsNamedAndNotCountedAsZero() {
        SumOfStates sum = only(cell(UNION, "2012", 1000), cell(WEST, "2012", 1000));

        assertThat(sum.differs()).isFalse();
        assertThat(sum.reported()).isEqualTo(1);
        assertThat(sum.silent()).extracting(Geo::code).containsExactly(EAST);
    }

    @Test
    void anAggregateIsNotAddedToItsOwnMembersAndEachPeriodStandsByItself() {
        List<SumOfStates> sums = SumOfStates.of(
                List.of(
                        cell(UNION, "2012", 30),
                        cell(WEST, "2012", 10),
                        cell(EAST, "2012", 20),
                        cell(UNION, "2013", 50),
                        cell(EAST, "2013", 45)),
                PLACES);

        assertThat(sums).extracting(SumOfStates::sum).containsExactly(BigDecimal.valueOf(30), BigDecimal.valueOf(45));
        assertThat(sums).extracting(SumOfStates::differs).containsExactly(false, true);
    }

    @Test
    void anAggregateOfUnknownCompositionHasNoSum() {
        assertThat(SumOfStates.of(List.of(cell(UNION, "2012", 30), cell(WEST, "2012", 10)), Map.of()))
                .isEmpty();
    }

    private static SumOfStates only(Observation... cells) {
        List<SumOfStates> sums = SumOfStates.of(List.of(cells), PLACES);
        assertThat(sums).hasSize(1);
        return sums.getFirst();
    }

    private static Observation cell(GeoCode geo, String period, int value) {
        return new Observation(
                geo, ReferencePeriod.of(period), new Amount.Counted(BigDecimal.valueOf(value)), Flags.NONE);
    }
}
