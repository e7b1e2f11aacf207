package org.durna.person.quality;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.durna.person.store.PossibleDuplicateRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the registry for today; what was counted on earlier days stays as it was. */
@Component
class MeasureRegistry {
    private final QualityRows rows;
    private final PossibleDuplicateRows duplicates;
    private final SearchTimes times;
    private final QualityTerms terms;
    private final Clock clock;

    MeasureRegistry(
            QualityRows rows, PossibleDuplicateRows duplicates, SearchTimes times, QualityTerms terms, Clock clock) {
        this.rows = rows;
        this.duplicates = duplicates;
        this.times = times;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    void now() {
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, clock.getZone());
        Measured complete = rows.complete(terms.required(), at);
        rows.save(today, Measure.COMPLETE, complete);
        rows.save(today, Measure.RECORDS, new Measured(complete.whole(), complete.whole(), at, complete.sample()));
        Instant monthAgo = today.minusMonths(1).atStartOfDay(clock.getZone()).toInstant();
        long decided = rows.decided(monthAgo, at);
        long waiting =
                duplicates.counts().values().stream().mapToLong(Long::longValue).sum();
        rows.save(today, Measure.DECIDED, new Measured(decided, decided + waiting, at, complete.sample()));
        rows.add(today, times.take());
    }

    /** What was counted since the last time is not lost with an orderly stop. */
    @PreDestroy
    void keepSearchTimes() {
        rows.add(LocalDate.now(clock), times.take());
    }
}
