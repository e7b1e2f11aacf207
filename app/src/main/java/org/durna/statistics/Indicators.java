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

    /** One indicator with all its editions, the one in force first. */
    public record Opened(FigureCard card, List<Dataset> editions) {
        public Opened {
            editions = List.copyOf(editions);
        }

        public Indicator indicator() {
            return card.indicator();
        }

        /** The edition asked for, or the one in force when none was named. */
        public Optional<Dataset> edition(Optional<DatasetId> wanted) {
            return editions.stream()
                    .filter(each -> wanted.isEmpty() || each.id().equals(wanted.get()))
                    .findFirst();
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
        List<Indicator> found = shelf.indicators().page(filter, figures.liveCodes(), reader);
        boolean more = found.size() > filter.size();
        List<Indicator> shown = more ? found.subList(0, filter.size()) : found;
        return new Listed(
                figures.seen(figures.cards(shown, reader), reader),
                more ? shown.getLast().code() : null);
    }

    /** The definition alone, as a form needs it. */
    public Optional<Indicator> find(IndicatorCode code, Reader reader) {
        Optional<Indicator> found = shelf.indicators().find(code, reader);
        found.filter(indicator -> indicator.visibility() == Visibility.OWN).ifPresent(draft -> sawDraft(code, reader));
        return found;
    }

    /** An indicator with its figures in brief and its editions. */
    public Optional<Opened> open(IndicatorCode code, Reader reader) {
        return shelf.indicators().find(code, reader).map(indicator -> {
            Opened opened = new Opened(
                    figures.cards(List.of(indicator), reader).getFirst(),
                    shelf.datasets().editions(code, reader));
            if (opened.card().draft()
                    || opened.editions().stream().anyMatch(each -> each.visibility() == Visibility.OWN)) {
                sawDraft(code, reader);
            }
            return opened;
        });
    }

    private void sawDraft(IndicatorCode code, Reader reader) {
        transaction.executeWithoutResult(status -> trail.sawDrafts(reader, List.of(code.value())));
    }
}
