package org.durna.statistics.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Pieces;
import org.durna.shared.Reason;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.FileLimits;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.ImportState;
import org.durna.statistics.table.Particulars;
import org.durna.statistics.table.Survey;
import org.durna.statistics.table.UnreadableFile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a file of figures in: whole and readable, or not at all. Nobody but its own agency sees it. */
public final class ReceiveFigures {
    public record Command(IndicatorCode indicator, String fileName, Source file, Particulars particulars) {}

    /** A file that can be read more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    private static final int PIECE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Shelf shelf;
    private final Trail trail;
    private final FileLimits limits;
    private final Clock clock;
    private final Supplier<UUID> numbers;
    private final TransactionOperations transaction;

    public ReceiveFigures(
            Shelf shelf,
            Trail trail,
            FileLimits limits,
            Clock clock,
            Supplier<UUID> numbers,
            TransactionOperations transaction) {
        this.shelf = shelf;
        this.trail = trail;
        this.limits = limits;
        this.clock = clock;
        this.numbers = numbers;
        this.transaction = transaction;
    }

    /** Answers with the import's number, or with why the file was not taken. */
    public Outcome<ImportId, Reason> receive(Command command, Reader by) throws IOException {
        if (by.refusal(Permission.IMPORT_FIGURES).isPresent()) {
            return Outcome.refused(by.refusal(Permission.IMPORT_FIGURES).get());
        }
        if (shelf.indicators().find(command.indicator(), by).isEmpty()) {
            return Outcome.refused(Reason.of(
                    "statistics.unknown-indicator", command.indicator().value()));
        }
        try {
            Survey survey = survey(command.file());
            Digest digest = digest(command.file());
            if (shelf.imports().same(command.indicator(), digest.sha256()).isPresent()) {
                return Outcome.refused(Reason.of("statistics.import.same-file", command.fileName()));
            }
            return keep(command, survey, digest, by);
        } catch (UnreadableFile unreadable) {
            return Outcome.refused(unreadable.reason());
        } catch (DuplicateKeyException sentTwice) {
            return Outcome.refused(Reason.of("statistics.import.same-file", command.fileName()));
        }
    }

    private Survey survey(Source file) throws IOException, UnreadableFile {
        try (InputStream in = file.open()) {
            return Survey.of(in, limits);
        }
    }

    private record Digest(String sha256, long bytes) {}

    private static Digest digest(Source file) throws IOException {
        try (InputStream in = file.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, 0, PIECE)) {
                digest.update(piece, 0, read);
                bytes += read;
            }
            return new Digest(HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome<ImportId, Reason> keep(Command command, Survey survey, Digest digest, Reader by)
            throws IOException {
        ImportId id = new ImportId(numbers.get());
        String name = command.fileName().length() <= LONGEST_NAME
                ? command.fileName()
                : command.fileName().substring(0, LONGEST_NAME);
        FigureImport file = new FigureImport(
                id,
                command.indicator(),
                ImportState.RECEIVED,
                name,
                digest.sha256(),
                digest.bytes(),
                survey,
                survey.columns(),
                command.particulars(),
                FigureImport.Counts.NONE,
                clock.instant(),
                String.valueOf(by.account()),
                by.agency(),
                null);
        try {
            transaction.executeWithoutResult(status -> {
                shelf.imports().insert(file);
                store(id, command.file());
                trail.record(
                        by,
                        "figures.received",
                        "figure-import",
                        id.toString(),
                        Detail.none().with("sha256", digest.sha256()));
            });
        } catch (java.io.UncheckedIOException broken) {
            throw broken.getCause();
        }
        return Outcome.done(id);
    }

    private void store(ImportId id, Source file) {
        try (InputStream in = file.open()) {
            Pieces.cut(in, (number, piece) -> shelf.imports().addPiece(id, number, piece));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
