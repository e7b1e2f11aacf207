package org.durna.statistics;

import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.shared.Visibility;
import org.durna.statistics.intake.Trail;
import org.durna.statistics.store.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** The indicators of the partnership as a reader may see them; whoever looks at a draft is written down. */
public final class Indicators {
    /** One page of indicators, and where the next one begins. */
    public record Listed(List<FigureCard> cards, @Nullable IndicatorCode next) {
        public Listed {
            cards = List.copyOf(cards);
        }

        public Optional<IndicatorCode> more() {
            return Optional.ofNullable(next);
        }
    }

    private final Shelf shelf;
    private final Figures figures;
    private final Trail trail;
    private final TransactionOperations transaction;

    public Indicators(Shelf shelf, Figures figures, Trail trail, TransactionOperations transaction) {
        this.shelf = shelf;
        this.figures = figures;
        this.trail = trail;
        this.transaction = transaction;
    }

    public Listed list(IndicatorFilter filter, Reader reader) {
        List<Indicator> found = shelf.indicators().page(filter, reader);
        boolean more = found.size() > filter.size();
        List<Indicator> shown = more ? found.subList(0, filter.size()) : found;
        List<FigureCard> cards = figures.cards(shown, reader);
        sawDrafts(
                cards.stream()
                        .filter(card -> draft(card.indicator())
                                || card.edition().filter(Indicators::draft).isPresent())
                        .map(card -> card.indicator().code().value())
                        .toList(),
                reader);
        return new Listed(cards, more ? shown.getLast().code() : null);
    }

    public Optional<Indicator> find(IndicatorCode code, Reader reader) {
        Optional<Indicator> found = shelf.indicators().find(code, reader);
        found.filter(Indicators::draft).ifPresent(draft -> sawDrafts(List.of(code.value()), reader));
        return found;
    }

    /** The editions of an indicator, the one in force first. */
    public List<Dataset> editions(IndicatorCode code, Reader reader) {
        List<Dataset> editions = shelf.datasets().editions(code, reader);
        if (editions.stream().anyMatch(Indicators::draft)) {
            sawDrafts(List.of(code.value()), reader);
        }
        return editions;
    }

    private static boolean draft(Indicator indicator) {
        return indicator.visibility() == Visibility.OWN;
    }

    private static boolean draft(Dataset dataset) {
        return dataset.visibility() == Visibility.OWN;
    }

    private void sawDrafts(List<String> codes, Reader reader) {
        if (!codes.isEmpty()) {
            transaction.executeWithoutResult(status -> trail.sawDrafts(reader, codes));
        }
    }
}
