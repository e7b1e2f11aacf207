package org.durna.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.statistics.Amount;
import org.durna.statistics.Benchmark;
import org.durna.statistics.FigureCard;
import org.durna.statistics.Figures;
import org.durna.statistics.Latest;
import org.durna.statistics.Observation;
import org.springframework.stereotype.Service;

/** How far each initiative is, by the first progress indicator that has a baseline, a target and a figure. */
@Service
public class ProgressOfInitiatives {
    private final Figures figures;

    ProgressOfInitiatives(Figures figures) {
        this.figures = figures;
    }

    /** The progress of each of these initiatives by a day; one without figures is absent. */
    public Map<ClauseId, Progress> on(List<ClauseId> initiatives, LocalDate day, Reader reader) {
        Map<ClauseId, Progress> found = new HashMap<>();
        figures.progressUnderEach(initiatives.stream().map(ClauseId::value).toList(), reader)
                .forEach((clause, cards) -> cards.stream()
                        .flatMap(card -> progress(card, day).stream())
                        .findFirst()
                        .ifPresent(progress -> found.put(new ClauseId(clause), progress)));
        return found;
    }

    static Optional<Progress> progress(FigureCard card, LocalDate day) {
        Optional<Benchmark> baseline = card.indicator().start();
        Optional<Benchmark> target = card.indicator().targets().stream()
                .filter(each -> !each.period().end().isBefore(day))
                .findFirst();
        Optional<Observation> newest = newest(card, day);
        if (baseline.isEmpty() || target.isEmpty() || newest.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal actual = value(newest.get().amount());
        return Progress.share(baseline.get().value(), actual, target.get().value())
                .map(done -> new Progress(
                        card.indicator().code().value(),
                        card.indicator().name(),
                        baseline.get().value(),
                        actual,
                        newest.get().period().code(),
                        target.get().value(),
                        target.get().period().code(),
                        done,
                        planned(baseline.get(), target.get(), day),
                        card.sample()));
    }

    private static Optional<Observation> newest(FigureCard card, LocalDate day) {
        if (!(card.latest() instanceof Latest.Published)) {
            return Optional.empty();
        }
        return card.course().stream()
                .filter(each -> !each.period().start().isAfter(day))
                .filter(each -> each.amount() instanceof Amount.Counted || each.amount() instanceof Amount.Zero)
                .reduce((earlier, later) -> later);
    }

    private static BigDecimal value(Amount amount) {
        return amount instanceof Amount.Counted counted ? counted.value() : BigDecimal.ZERO;
    }

    private static double planned(Benchmark baseline, Benchmark target, LocalDate day) {
        double way =
                ChronoUnit.DAYS.between(baseline.period().end(), target.period().end());
        double gone = ChronoUnit.DAYS.between(baseline.period().end(), day);
        return way <= 0 ? 1 : Math.clamp(gone / way, 0, 1);
    }
}
