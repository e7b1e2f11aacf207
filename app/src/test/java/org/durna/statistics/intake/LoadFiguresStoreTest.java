package org.durna.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.durna.access.Reader;
import org.durna.statistics.Amount;
import org.durna.statistics.Dataset;
import org.durna.statistics.FigureCard;
import org.durna.statistics.GeoCode;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Latest;
import org.durna.statistics.LiveFigure;
import org.durna.statistics.LiveIndicator;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoadFiguresStoreTest {
    private static Room room;
    private static LoadFigures.Loaded first;

    @BeforeAll
    static void load() {
        room = new Room();
        first = room.load();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void aSecondStartChangesNothing() {
        long observations = room.count("statistics.observation");
        long audit = room.count("audit.entry");
        assertThat(first.indicators()).isGreaterThan(80);
        assertThat(first.editions()).isEqualTo(11);
        assertThat(room.load()).isEqualTo(new LoadFigures.Loaded(0, 0));
        assertThat(room.count("statistics.observation")).isEqualTo(observations).isGreaterThan(2_500);
        assertThat(room.count("audit.entry")).isEqualTo(audit);
    }

    @Test
    void theUnionAndItsStatesOf2012AreBothThere() {
        List<Observation> cells = cells(Room.ASYLUM, "2012");
        assertThat(amount(cells, "EU28")).isEqualTo(new Amount.Counted(new BigDecimal("1915")));
        var members = java.util.Objects.requireNonNull(room.shelf.geos().all().get(new GeoCode("EU28")))
                .members();
        BigDecimal sum = cells.stream()
                .filter(each -> members.contains(each.geo()))
                .flatMap(each -> each.amount().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("1920");
        assertThat(amount(cells, "AT")).isEqualTo(new Amount.Missing());
    }

    @Test
    void theUnionSpeaksForAnEditionThatHasIt() {
        FigureCard card = card(Room.ASYLUM);
        assertThat(card.edition().flatMap(Dataset::headlineRow)).contains(new GeoCode("EU28"));
        assertThat(card.latest()).isInstanceOfSatisfying(Latest.Published.class, latest -> {
            assertThat(latest.observation().period().code()).isEqualTo("2016");
            assertThat(latest.observation().amount().number()).contains(new BigDecimal("5310"));
        });
        assertThat(card.course())
                .extracting(each -> each.period().code())
                .isSorted()
                .hasSize(5);
    }

    @Test
    void whereNoTotalWasPublishedOurOwnSumLeavesAggregatesOut() {
        FigureCard card = card(new IndicatorCode("born-in-az-abroad"));
        assertThat(card.edition().orElseThrow().provenance().edition()).isEqualTo("2025-01-27");
        assertThat(card.latest()).isInstanceOf(Latest.Summed.class);
        List<Observation> older =
                room.shelf.observations().since(edition("born-in-az-abroad", 1).id(), ReferencePeriod.of("2019"), 1000);
        assertThat(older).anyMatch(each -> each.geo().value().equals("WORLD"));
    }

    @Test
    void figuresStandUnderTheirClauses() {
        assertThat(room.figures().under("I.5", Reader.anonymous()))
                .extracting(card -> card.indicator().code())
                .contains(Room.ASYLUM);
    }

    @Test
    void aLiveNumberStandsBeforeStoredOnes() {
        LiveIndicator live = new LiveIndicator() {
            @Override
            public IndicatorCode code() {
                return Room.ASYLUM;
            }

            @Override
            public LiveFigure compute(java.time.LocalDate day) {
                return new LiveFigure(new Amount.Zero(), Room.CLOCK.instant(), true);
            }
        };
        assertThat(room.figures(live).under("I.5", Reader.anonymous()))
                .filteredOn(card -> card.indicator().code().equals(Room.ASYLUM))
                .singleElement()
                .satisfies(card -> assertThat(card.latest())
                        .isEqualTo(new Latest.Live(new Amount.Zero(), Room.CLOCK.instant(), true)));
    }

    private static FigureCard card(IndicatorCode code) {
        return room.indicators().open(code, Reader.anonymous()).orElseThrow().card();
    }

    private static Dataset edition(String code, int place) {
        return room.shelf
                .datasets()
                .editions(new IndicatorCode(code), Reader.anonymous())
                .get(place);
    }

    private static List<Observation> cells(IndicatorCode code, String year) {
        return room.shelf.observations().since(edition(code.value(), 0).id(), ReferencePeriod.of(year), 10_000).stream()
                .filter(each -> each.period().code().equals(year))
                .toList();
    }

    private static Amount amount(List<Observation> cells, String geo) {
        return cells.stream()
                .filter(each -> each.geo().value().equals(geo))
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
