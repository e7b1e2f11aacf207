package org.durna.statistics.intake;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.statistics.DatasetId;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.ImportState;
import org.springframework.transaction.support.TransactionOperations;

/** Takes an import back: a published edition as a whole, so that the one before it shows again, or a file nobody has seen. */
public final class WithdrawFigures {
    private final Shelf shelf;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transaction;

    public WithdrawFigures(Shelf shelf, Trail trail, Clock clock, TransactionOperations transaction) {
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Undoes a publication. */
    public Outcome<ImportId, Reason> undo(ImportId id, Reader by) {
        return change(id, by, ImportState.PUBLISHED, file -> {
            DatasetId dataset = file.published().orElseThrow();
            shelf.datasets().withdraw(dataset, String.valueOf(by.account()), clock.instant());
            shelf.imports().move(id, ImportState.WITHDRAWN, null);
            trail.record(by, "dataset.withdrawn", "dataset", dataset.toString(), Detail.none());
        });
    }

    /** Throws a file away that was not published. */
    public Outcome<ImportId, Reason> discard(ImportId id, Reader by) {
        return change(id, by, null, file -> {
            shelf.imports().clearRows(id);
            shelf.imports().forgetContent(id);
            shelf.imports().move(id, ImportState.DISCARDED, null);
            trail.record(by, "figures.discarded", "figure-import", id.toString(), Detail.none());
        });
    }

    private interface Change {
        void make(FigureImport file);
    }

    private Outcome<ImportId, Reason> change(
            ImportId id, Reader by, @org.jspecify.annotations.Nullable ImportState wanted, Change change) {
        if (by.refusal(Permission.IMPORT_FIGURES).isPresent()) {
            return Outcome.refused(by.refusal(Permission.IMPORT_FIGURES).get());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<FigureImport> file = shelf.imports().lock(id, by);
            if (file.isEmpty()) {
                return Outcome.refused(Reason.of("statistics.import.unknown"));
            }
            ImportState state = file.get().state();
            if (wanted == null ? !state.open() : state != wanted) {
                return Outcome.refused(ClosedImport.reason(state));
            }
            change.make(file.get());
            return Outcome.done(id);
        }));
    }
}
