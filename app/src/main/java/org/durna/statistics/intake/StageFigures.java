package org.durna.statistics.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.Columns;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.FileLimits;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.RowReading;
import org.durna.statistics.table.StagedRow;
import org.durna.statistics.table.UnreadableFile;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a received file row by row, by the columns that a person or its own header named; can be done again until it is published. */
public final class StageFigures {
    private static final int BATCH = 1_000;

    private final Shelf shelf;
    private final Trail trail;
    private final FileLimits limits;
    private final TransactionOperations transaction;

    public StageFigures(Shelf shelf, Trail trail, FileLimits limits, TransactionOperations transaction) {
        this.shelf = shelf;
        this.trail = trail;
        this.limits = limits;
        this.transaction = transaction;
    }

    public Outcome<FigureImport.Counts, Reason> stage(ImportId id, Columns columns, Reader by) {
        if (by.refusal(Permission.IMPORT_FIGURES).isPresent()) {
            return Outcome.refused(by.refusal(Permission.IMPORT_FIGURES).get());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<FigureImport> found = shelf.imports().lock(id, by);
            if (found.isEmpty()) {
                return Outcome.refused(Reason.of("statistics.import.unknown"));
            }
            if (!found.get().state().open()) {
                return Outcome.refused(ClosedImport.reason(found.get().state()));
            }
            Outcome<FigureImport.Counts, Reason> outcome = read(found.get(), columns);
            if (outcome instanceof Outcome.Refused<FigureImport.Counts, Reason>) {
                status.setRollbackOnly();
            } else {
                trail.record(by, "figures.staged", "figure-import", id.toString(), Detail.none());
            }
            return outcome;
        }));
    }

    private Outcome<FigureImport.Counts, Reason> read(FigureImport file, Columns columns) {
        Tally tally = new Tally(file.id());
        shelf.imports().clearRows(file.id());
        try (InputStream in = shelf.imports().content(file.id())) {
            new RowReading(file.survey().form(), columns, shelf.geos().names()).read(in, limits, tally::take);
        } catch (UnreadableFile unreadable) {
            return Outcome.refused(unreadable.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FigureImport.Counts counts = tally.end();
        if (counts.all() == 0) {
            return Outcome.refused(Reason.of("statistics.import.nothing-picked"));
        }
        shelf.imports().staged(file.id(), columns, counts);
        return Outcome.done(counts);
    }

    /** Counts rows and stores them in batches. */
    private final class Tally {
        private final ImportId id;
        private final List<StagedRow> batch = new ArrayList<>(BATCH);
        private int right;
        private int warned;
        private int wrong;

        Tally(ImportId id) {
            this.id = id;
        }

        void take(StagedRow row) {
            switch (row) {
                case StagedRow.Right each -> right++;
                case StagedRow.Warned each -> warned++;
                case StagedRow.Wrong each -> wrong++;
            }
            batch.add(row);
            if (batch.size() == BATCH) {
                shelf.imports().addRows(id, batch);
                batch.clear();
            }
        }

        FigureImport.Counts end() {
            shelf.imports().addRows(id, batch);
            return new FigureImport.Counts(right, warned, wrong);
        }
    }
}
