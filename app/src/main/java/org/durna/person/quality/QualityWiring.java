package org.durna.person.quality;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.durna.pack.Pack;
import org.durna.person.PersonSettings;
import org.durna.statistics.Amount;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.LiveFigure;
import org.durna.statistics.LiveIndicator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the registry's own figures among the indicators of the partnership. */
@Configuration(proxyBeanMethods = false)
class QualityWiring {
    private static final String FILE = "people/quality.yaml";

    /** A partnership that says nothing has no such indicators, and the figures stand nowhere. */
    @Bean
    QualityTerms qualityTerms(Pack pack) {
        return pack.has(FILE)
                ? pack.read(FILE, QualityTerms.class)
                : new QualityTerms(
                        new IndicatorCode("records"),
                        new IndicatorCode("complete"),
                        new IndicatorCode("decided"),
                        new IndicatorCode("search-time"),
                        List.of());
    }

    @Bean
    LiveIndicator recordsOfRegistry(QualityTerms terms, QualityRows rows, Clock clock) {
        return new Counted(terms.records(), rows, Measure.RECORDS, Measured::count, clock);
    }

    @Bean
    LiveIndicator completenessOfRegistry(QualityTerms terms, QualityRows rows, Clock clock) {
        return new Counted(terms.complete(), rows, Measure.COMPLETE, Measured::share, clock);
    }

    @Bean
    LiveIndicator duplicatesDecided(QualityTerms terms, QualityRows rows, Clock clock) {
        return new Counted(terms.decided(), rows, Measure.DECIDED, Measured::share, clock);
    }

    @Bean
    LiveIndicator searchTimeOfRegistry(QualityTerms terms, QualityRows rows, Clock clock) {
        return new SearchTime(terms.searchTime(), rows, clock);
    }

    @Bean
    RecurringTask<Void> measuringRegistry(ObjectProvider<MeasureRegistry> measure, PersonSettings settings) {
        return Tasks.recurring("measure-registry", new WithPauses(settings.measuredEvery()))
                .execute((task, context) -> measure.getObject().now());
    }

    @Bean
    WebMvcConfigurer timeSearches(SearchTimes times) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new TimeSearches(times)).addPathPatterns("/people");
            }
        };
    }

    /** After at least so much time, and after a hundred times as long as the last count took: counting takes no more than a hundredth of a core. */
    record WithPauses(Duration least) implements Schedule {
        private static final int PAUSE = 100;

        @Override
        public Instant getNextExecutionTime(ExecutionComplete last) {
            Duration pause = last.getDuration().multipliedBy(PAUSE);
            return last.getTimeDone().plus(pause.compareTo(least) > 0 ? pause : least);
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }

    private record Counted(
            IndicatorCode code, QualityRows rows, Measure measure, Function<Measured, Amount> said, Clock clock)
            implements LiveIndicator {
        @Override
        public LiveFigure compute(LocalDate day) {
            return rows.asOf(day, measure)
                    .map(measured -> new LiveFigure(said.apply(measured), measured.at(), measured.sample()))
                    .orElseGet(() -> nothingYet(day, clock));
        }
    }

    /** Written down together with the counts, so it is as old as they are. */
    private record SearchTime(IndicatorCode code, QualityRows rows, Clock clock) implements LiveIndicator {
        @Override
        public LiveFigure compute(LocalDate day) {
            return SearchTimes.median(rows.steps(day.minusMonths(1), day))
                    .flatMap(median -> rows.asOf(day, Measure.RECORDS)
                            .map(measured -> new LiveFigure(Amount.of(median), measured.at(), false)))
                    .orElseGet(() -> nothingYet(day, clock));
        }
    }

    private static LiveFigure nothingYet(LocalDate day, Clock clock) {
        return new LiveFigure(
                new Amount.Missing(), day.atStartOfDay(clock.getZone()).toInstant(), false);
    }
}
