package org.durna.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.durna.meeting.MeetingRhythm.State;
import org.durna.partnership.ClauseId;
import org.durna.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRhythmTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Parameter> TWICE =
            List.of(new Parameter("meetings-a-year", new ClauseId("7"), LocalDate.of(2013, 12, 5), null, 2));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // held | planned | year | state
                "2025-05-01 2025-11-01 |            | 2025 | MET",
                "2025-05-01            |            | 2025 | NOT_MET",
                "2026-05-01 2026-09-01 |            | 2026 | MET",
                "2026-05-01            | 2026-12-10 | 2026 | ON_COURSE",
                "2026-05-01            |            | 2026 | AT_RISK",
                "2026-05-01            | 2027-01-20 | 2026 | AT_RISK",
                // planned for a day that passed, and nobody said that it was held
                "2026-05-01            | 2026-10-10 | 2026 | AT_RISK",
                "                      | 2027-03-01 2027-09-01 | 2027 | ON_COURSE",
                "2025-12-31 2026-01-01 |            | 2025 | NOT_MET",
            })
    void aCalendarYearIsJudgedByWhatWasHeldAndWhatIsAhead(String held, String planned, int year, State state) {
        assertThat(rhythm(held, planned).year(year, TODAY).orElseThrow().state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01 2026-09-01 |            | MET",
                "2025-12-02 2026-05-01 | 2026-12-10 | AT_RISK",
                "2025-11-24 2026-05-01 |            | MET",
                "2025-11-23 2026-05-01 |            | NOT_MET",
                "2025-11-23 2026-05-01 | 2026-12-10 | AT_RISK",
                "                      |            | NOT_MET",
            })
    void theLastTwelveMonthsAreJudgedByTheirDays(String held, String planned, State state) {
        assertThat(rhythm(held, planned).rolling(TODAY).orElseThrow().state()).isEqualTo(state);
    }

    @Test
    void aYearThatBeganBeforeTheIntentionIsNotJudged() {
        assertThat(rhythm("2013-12-20", "").year(2013, TODAY)).isEmpty();
        assertThat(rhythm("", "").year(2014, TODAY)).isPresent();
    }

    @Test
    void movingFromDecemberToJanuaryBreaksTheYearAndIsSaidBefore() {
        MeetingRhythm now = rhythm("2026-05-01", "2026-12-10");
        List<Reason> broken = now.broken(rhythm("2026-05-01", "2027-01-20"), TODAY);
        assertThat(broken).extracting(Reason::code).contains("meeting.rhythm.breaks-year");
        assertThat(broken.getFirst().arguments()).containsExactly("2026", 1L, 2);
    }

    @Test
    void movingWithinTheYearBreaksNothing() {
        MeetingRhythm now = rhythm("2026-03-01 2026-06-01", "2026-12-10");
        assertThat(now.broken(rhythm("2026-03-01 2026-06-01", "2026-12-20"), TODAY))
                .isEmpty();
    }

    @Test
    void movingLaterCanBreakTheTwelveMonthsWhileTheYearStands() {
        MeetingRhythm now = rhythm("2025-12-20 2026-06-01 2026-09-01", "2027-05-15");
        List<Reason> broken = now.broken(rhythm("2025-12-20 2026-06-01 2026-09-01", "2027-10-15"), TODAY);
        assertThat(broken).extracting(Reason::code).containsExactly("meeting.rhythm.breaks-window");
        assertThat(broken.getFirst().arguments()).containsExactly("2027-06-01");
    }

    @Test
    void anotherIntentionFromAnotherDayOnIsAskedFromThatDay() {
        List<Parameter> dated = List.of(
                new Parameter("m", new ClauseId("7"), LocalDate.of(2014, 1, 1), LocalDate.of(2026, 1, 1), 2),
                new Parameter("m", new ClauseId("7"), LocalDate.of(2026, 1, 1), null, 1));
        MeetingRhythm rhythm = new MeetingRhythm(dated, days("2025-05-01 2026-05-01"), List.of());
        assertThat(rhythm.year(2025, TODAY).orElseThrow().state()).isEqualTo(State.NOT_MET);
        assertThat(rhythm.year(2026, TODAY).orElseThrow().state()).isEqualTo(State.MET);
    }

    private static MeetingRhythm rhythm(String held, String planned) {
        return new MeetingRhythm(TWICE, days(held), days(planned));
    }

    private static List<LocalDate> days(@org.jspecify.annotations.Nullable String days) {
        return days == null || days.isBlank()
                ? List.of()
                : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    }
}
