package org.durna.statistics.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Amount;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Observation;
import org.durna.statistics.Origin;
import org.durna.statistics.Provenance;
import org.durna.statistics.Rounding;
import org.durna.statistics.VintagePrecision;
import org.durna.statistics.store.Shelf;
import org.springframework.transaction.support.TransactionOperations;

/** One figure written by a person, with where it comes from; it stands in that agency's own edition. */
public final class EnterFigure {
    public record Command(IndicatorCode indicator, Observation figure, Visibility visibility) {}

    private final Shelf shelf;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transaction;

    public EnterFigure(Shelf shelf, Trail trail, Clock clock, TransactionOperations transaction) {
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Outcome<DatasetId, Reason> enter(Command command, Reader by) {
        Optional<Reason> closed = by.refusal(Permission.IMPORT_FIGURES);
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        AgencyCode agency = by.agency();
        if (agency == null) {
            return Outcome.refused(Reason.of("access.not-permitted"));
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Indicator> indicator = shelf.indicators().find(command.indicator(), by);
            if (indicator.isEmpty()) {
                return Outcome.refused(Reason.of(
                        "statistics.unknown-indicator", command.indicator().value()));
            }
            if (!shelf.geos().all().containsKey(command.figure().geo())) {
                return Outcome.refused(Reason.of(
                        "statistics.row.unknown-geo", command.figure().geo().value()));
            }
            return Outcome.done(write(command, indicator.get(), agency, by));
        }));
    }

    private DatasetId write(Command command, Indicator indicator, AgencyCode agency, Reader by) {
        DatasetId id = shelf.datasets()
                .entered(command.indicator(), agency, command.visibility())
                .map(Dataset::id)
                .orElseGet(() -> shelf.datasets()
                        .insert(edition(command, indicator, agency), "", "", String.valueOf(by.account())));
        Optional<Observation> before = shelf.observations().put(id, command.figure());
        shelf.datasets().moveVintage(id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        shelf.datasets().chooseHeadline(id);
        trail.record(
                by,
                "figure.entered",
                "indicator",
                indicator.code().value(),
                Detail.none()
                        .with("geo", command.figure().geo().value())
                        .with("period", command.figure().period().code())
                        .change(
                                "value",
                                before.map(each -> said(each.amount())).orElse(""),
                                said(command.figure().amount())));
        return id;
    }

    private Dataset edition(Command command, Indicator indicator, AgencyCode agency) {
        return new Dataset(
                new DatasetId(0),
                indicator.code(),
                Origin.ENTERED,
                new Provenance(
                        agency.value(),
                        "",
                        indicator.name(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        VintagePrecision.DAY,
                        "",
                        "",
                        "",
                        "none"),
                Rounding.NONE,
                Map.of(),
                Map.of(),
                LocalizedText.none(),
                null,
                true,
                indicator.sample(),
                command.visibility(),
                agency,
                clock.instant());
    }

    private static String said(Amount amount) {
        return amount instanceof Amount.Counted(java.math.BigDecimal value) ? value.toPlainString() : amount.word();
    }
}
