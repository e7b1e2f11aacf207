package org.durna.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.Reader;
import org.durna.statistics.intake.Trail;
import org.durna.statistics.store.Shelf;
import org.springframework.transaction.support.TransactionOperations;

/** The figures that stand beside a clause, each with its edition and its course, as a reader may see them. */
public final class Figures {
    /** As many periods as a small line can show. */
    private static final int COURSE = 24;

    private static final int MOST_CELLS = 20_000;

    private final Shelf shelf;
    private final Map<IndicatorCode, LiveIndicator> live;
    private final Clock clock;
    private final Trail trail;
    private final TransactionOperations transaction;

    public Figures(
            Shelf shelf, Collection<LiveIndicator> live, Clock clock, Trail trail, TransactionOperations transaction) {
        this.shelf = shelf;
        this.live = live.stream().collect(Collectors.toUnmodifiableMap(LiveIndicator::code, each -> each));
        this.clock = clock;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** The figures beside one clause: what shows its progress first, then what only stands beside it. */
    public List<FigureCard> under(String clause, Reader reader) {
        return seen(cards(shelf.indicators().under(List.of(clause), reader), reader), reader);
    }

    /** The figures by which the progress of each of several clauses is told, read at once; a clause without any is absent. */
    public Map<String, List<FigureCard>> progressUnderEach(Collection<String> clauses, Reader reader) {
        Map<String, List<FigureCard>> byClause = new HashMap<>();
        List<Indicator> indicators = shelf.indicators().progressUnder(List.copyOf(clauses), reader);
        for (FigureCard card : seen(cards(indicators, reader), reader)) {
            card.indicator().clauses().stream()
                    .filter(clauses::contains)
                    .forEach(clause -> byClause.computeIfAbsent(clause, each -> new ArrayList<>())
                            .add(card));
        }
        return byClause;
    }

    /** The sums of states that differ from the headline total published beside them, in the order of time. */
    public List<SumOfStates> differing(FigureCard card) {
        Optional<Dataset> edition =
                card.edition().filter(each -> card.indicator().unit().addsUp());
        Optional<Geo> headline = card.where().filter(Geo::aggregate);
        if (edition.isEmpty() || headline.isEmpty() || card.course().isEmpty()) {
            return List.of();
        }
        List<Observation> cells = shelf.observations()
                .since(edition.get().id(), card.course().getFirst().period(), MOST_CELLS);
        return SumOfStates.of(cells, shelf.geos().of(reported(cells, headline.get()))).stream()
                .filter(sum -> sum.aggregate().equals(headline.get()))
                .filter(SumOfStates::differs)
                .toList();
    }

    private static Set<GeoCode> reported(List<Observation> cells, Geo aggregate) {
        Set<GeoCode> codes = new HashSet<>(aggregate.members());
        cells.forEach(cell -> codes.add(cell.geo()));
        return codes;
    }

    /** Writes down that drafts were looked at, all that one page shows in one entry. */
    List<FigureCard> seen(List<FigureCard> cards, Reader reader) {
        List<String> drafts = cards.stream()
                .filter(FigureCard::draft)
                .map(card -> card.indicator().code().value())
                .toList();
        if (!drafts.isEmpty()) {
            transaction.executeWithoutResult(status -> trail.sawDrafts(reader, drafts));
        }
        return cards;
    }

    Set<IndicatorCode> liveCodes() {
        return live.keySet();
    }

    /** Indicators in brief, in the order given. */
    public List<FigureCard> cards(List<Indicator> indicators, Reader reader) {
        Map<IndicatorCode, Dataset> editions = shelf.datasets()
                .inForce(indicators.stream().map(Indicator::code).toList(), reader);
        Map<DatasetId, List<Observation>> courses = shelf.observations().courses(editions.values(), COURSE);
        Map<DatasetId, Latest.Summed> sums = shelf.observations()
                .sums(editions.values().stream()
                        .filter(edition -> edition.headline() == null)
                        .map(Dataset::id)
                        .toList());
        Known known = new Known(editions, courses, sums, shelf.geos().of(headlines(editions.values())));
        return indicators.stream().map(indicator -> card(indicator, known)).toList();
    }

    private static Set<GeoCode> headlines(Collection<Dataset> editions) {
        return editions.stream()
                .flatMap(edition -> edition.headlineRow().stream())
                .collect(Collectors.toSet());
    }

    /** What was read at once for all indicators of a list. */
    private record Known(
            Map<IndicatorCode, Dataset> editions,
            Map<DatasetId, List<Observation>> courses,
            Map<DatasetId, Latest.Summed> sums,
            Map<GeoCode, Geo> geos) {}

    private FigureCard card(Indicator indicator, Known known) {
        LiveIndicator counted = live.get(indicator.code());
        if (counted != null) {
            LiveFigure figure = counted.compute(LocalDate.now(clock));
            return new FigureCard(
                    indicator, null, new Latest.Live(figure.amount(), figure.asOf(), figure.sample()), null, List.of());
        }
        Dataset edition = known.editions.get(indicator.code());
        if (edition == null) {
            return new FigureCard(indicator, null, new Latest.None(), null, List.of());
        }
        List<Observation> course = known.courses.getOrDefault(edition.id(), List.of());
        Latest.Summed sum = indicator.unit().addsUp() ? known.sums.get(edition.id()) : null;
        Latest latest = course.stream()
                .filter(each -> !(each.amount() instanceof Amount.Missing))
                .findFirst()
                .<Latest>map(Latest.Published::new)
                .orElse(sum == null ? new Latest.None() : sum);
        return new FigureCard(
                indicator,
                edition,
                latest,
                edition.headline() == null ? null : known.geos.get(edition.headline()),
                course.stream()
                        .sorted(Comparator.comparing(Observation::period))
                        .toList());
    }
}
