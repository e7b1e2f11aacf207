package org.durna.statistics.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Indicator;
import org.durna.statistics.Origin;
import org.durna.statistics.Provenance;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.ImportState;
import org.durna.statistics.table.Particulars;
import org.springframework.transaction.support.TransactionOperations;

/** The one switch that makes a staged file an edition everybody may see; pressed twice, it acts once. */
public final class PublishFigures {
    /** @param withoutWrongRows whether the person has seen that some rows cannot come along */
    public record Command(ImportId file, boolean withoutWrongRows) {}

    private final Shelf shelf;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transaction;

    public PublishFigures(Shelf shelf, Trail trail, Clock clock, TransactionOperations transaction) {
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    static Optional<Reason> refusal(FigureImport file, Command command) {
        return switch (file.state()) {
            case RECEIVED, PUBLISHED, WITHDRAWN, DISCARDED -> Optional.of(ClosedImport.reason(file.state()));
            case STAGED -> {
                if (file.counts().publishable() == 0) {
                    yield Optional.of(Reason.of("statistics.import.no-good-row"));
                }
                yield file.counts().wrong() > 0 && !command.withoutWrongRows()
                        ? Optional.of(Reason.of(
                                "statistics.import.wrong-rows", file.counts().wrong()))
                        : Optional.empty();
            }
        };
    }

    public Outcome<DatasetId, Reason> publish(Command command, Reader by) {
        if (by.refusal(Permission.IMPORT_FIGURES).isPresent()) {
            return Outcome.refused(by.refusal(Permission.IMPORT_FIGURES).get());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<FigureImport> file = shelf.imports().lock(command.file(), by);
            if (file.isEmpty()) {
                return Outcome.refused(Reason.of("statistics.import.unknown"));
            }
            Optional<Indicator> indicator = shelf.indicators().find(file.get().indicator(), by);
            if (indicator.isEmpty()) {
                return Outcome.refused(Reason.of(
                        "statistics.unknown-indicator", file.get().indicator().value()));
            }
            return refusal(file.get(), command)
                    .<Outcome<DatasetId, Reason>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(store(file.get(), indicator.get(), by)));
        }));
    }

    private DatasetId store(FigureImport file, Indicator indicator, Reader by) {
        DatasetId id = shelf.datasets()
                .insert(dataset(file, indicator), file.sha256(), file.fileName(), String.valueOf(by.account()));
        int rows = shelf.imports().copyTo(file.id(), id, ReferencePeriod::of);
        shelf.datasets().chooseHeadline(id);
        shelf.imports().move(file.id(), ImportState.PUBLISHED, id);
        shelf.imports().clearRows(file.id());
        shelf.imports().forgetContent(file.id());
        trail.record(
                by,
                "dataset.published",
                "dataset",
                id.toString(),
                Detail.none()
                        .with("indicator", indicator.code().value())
                        .with("sha256", file.sha256())
                        .with("rows", Integer.toString(rows)));
        return id;
    }

    private Dataset dataset(FigureImport file, Indicator indicator) {
        Particulars said = file.particulars();
        return new Dataset(
                new DatasetId(0),
                file.indicator(),
                Origin.IMPORT,
                new Provenance(
                        said.organisation(),
                        said.dataset(),
                        indicator.name(),
                        said.vintage(),
                        said.precision(),
                        "",
                        said.licence(),
                        said.attribution(),
                        "none"),
                said.rounding(),
                file.columns().picks(),
                Map.of(),
                said.notes(),
                null,
                true,
                said.sample(),
                said.visibility(),
                file.owner(),
                clock.instant());
    }
}
