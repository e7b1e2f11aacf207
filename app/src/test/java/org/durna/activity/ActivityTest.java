package org.durna.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.ClauseId;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatThrownBy(() -> ActivityDates.planned(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ActivityDates(null, null, DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ActivityDates.planned(DAY, DAY).ends()).contains(DAY);
    }

    @Test
    void oneStartIsKnownAtLeast() {
        assertThatThrownBy(() -> new ActivityDates(null, DAY, null, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHappenedStandsBeforeWhatWasPlanned() {
        ActivityDates dates = new ActivityDates(DAY, DAY.plusDays(9), DAY.plusDays(2), null);
        assertThat(dates.begins()).isEqualTo(DAY.plusDays(2));
        assertThat(dates.ends()).contains(DAY.plusDays(9));
        assertThat(dates.happensAfter(DAY.plusDays(2))).isFalse();
        assertThat(dates.happensAfter(DAY.plusDays(1))).isTrue();
    }

    @Test
    void anActivityIsDoneUnderOneClauseAtLeast() {
        assertThatThrownBy(() -> new ActivityScope(List.of(), List.of(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        ClauseId clause = new ClauseId("A.1");
        assertThat(new ActivityScope(List.of(clause, clause), List.of(), List.of(), List.of(), List.of()).clauses())
                .containsExactly(clause);
    }

    @Test
    void anOrganisationIsReadAsItIsWritten() {
        for (String key : List.of("agency:XA-FOREIGN", "party:XB", "name:Oar Makers: a company")) {
            assertThat(Organisation.read(key).orElseThrow().key()).isEqualTo(key);
        }
        assertThat(Organisation.read("agency:small")).isEmpty();
        assertThat(Organisation.read("somebody")).isEmpty();
        assertThat(Organisation.named("  ")).isEmpty();
    }

    @Test
    void theStatusCodesAreThoseOfTheStandard() {
        assertThat(ActivityStatus.ofCode(1)).contains(ActivityStatus.PIPELINE);
        assertThat(ActivityStatus.ofCode(6)).contains(ActivityStatus.SUSPENDED);
        assertThat(ActivityStatus.ofCode(7)).isEmpty();
        assertThat(ActivityStatus.read("closed")).contains(ActivityStatus.CLOSED);
    }
}
