package org.durna.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BaseAgreementTest {

    @Test
    void aSuccessorTakesOverOnItsFirstDay() {
        List<BaseAgreement> both = List.of(agreement("2000-01-01", "2010-01-01"), agreement("2010-01-01", null));

        assertThat(BaseAgreement.overlapping(both)).isEmpty();
        assertThat(BaseAgreement.on(LocalDate.parse("2009-12-31"), both)).contains(both.getFirst());
        assertThat(BaseAgreement.on(LocalDate.parse("2010-01-01"), both)).contains(both.getLast());
        assertThat(BaseAgreement.on(LocalDate.parse("1999-12-31"), both)).isEmpty();
    }

    @Test
    void twoAtATimeAreFound() {
        assertThat(BaseAgreement.overlapping(
                        List.of(agreement("2000-01-01", null), agreement("2010-01-01", "2011-01-01"))))
                .isPresent();
    }

    private static BaseAgreement agreement(String from, @Nullable String to) {
        return new BaseAgreement(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                LocalizedText.of("en", "Treaty from " + from),
                LocalizedText.of("en", "Treaty"),
                null,
                null,
                new BaseAgreement.Source("Invented gazette", null),
                true);
    }
}
