package org.durna.person.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.person.intake.reading.KnownColumns;
import org.durna.person.intake.reading.LookAtFile;
import org.durna.person.intake.reading.UnreadablePeople;
import org.durna.person.store.PeopleImportRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Pieces;
import org.durna.shared.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A keeper brings a file of people: it is kept whole, piece by piece, and nobody sees anything of it yet. */
@Service
public class BringPeople {
    private static final int PIECE = 1 << 20;

    private final PeopleImportRows imports;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BringPeople(PeopleImportRows imports, AuditTrail audit, Clock clock, TransactionTemplate transaction) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A file that can be read more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Why nothing was kept. */
    public sealed interface Refusal {
        /** This agency brought the same bytes before. */
        record SameFile(PeopleImport before) implements Refusal {}

        record Unreadable(Reason reason) implements Refusal {}

        record NotAllowed(Reason reason) implements Refusal {}
    }

    private record Measured(String sha256, long bytes, long lines) {}

    public Outcome<ImportId, Refusal> bring(String name, Source file, Reader reader) throws IOException {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        AgencyCode agency = reader.agency();
        if (closed.isPresent() || agency == null) {
            return new Refused<>(new Refusal.NotAllowed(closed.orElse(Reason.of("access.not-permitted"))));
        }
        FileForm form;
        try (InputStream in = file.open()) {
            form = LookAtFile.of(in.readNBytes(LookAtFile.BEGINNING));
        } catch (UnreadablePeople unreadable) {
            return new Refused<>(new Refusal.Unreadable(unreadable.reason()));
        }
        Measured measured = measure(file);
        Optional<PeopleImport> same = imports.same(agency, measured.sha256());
        if (same.isPresent()) {
            return new Refused<>(new Refusal.SameFile(same.get()));
        }
        try {
            return new Done<>(keep(name, file, form, measured, agency, reader));
        } catch (DuplicateKeyException sentTwice) {
            return new Refused<>(
                    new Refusal.SameFile(imports.same(agency, measured.sha256()).orElseThrow(() -> sentTwice)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private ImportId keep(
            String name, Source file, FileForm form, Measured measured, AgencyCode agency, Reader reader) {
        ImportId id = new ImportId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            imports.insert(new PeopleImport(
                    id,
                    agency,
                    ImportState.RECEIVED,
                    name,
                    measured.sha256(),
                    measured.bytes(),
                    measured.lines(),
                    form,
                    KnownColumns.in(form.header()),
                    LocalDate.now(clock),
                    PeopleImport.Counts.NONE,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    Objects.requireNonNull(reader.account()).value(),
                    null,
                    null));
            store(id, file);
            audit.record(new Entry(
                    reader.actor(),
                    new Action("person.import.received"),
                    new Subject("person-import", id.toString()),
                    Detail.none().with("file", name).with("sha256", measured.sha256())));
        });
        return id;
    }

    private void store(ImportId id, Source file) {
        try (InputStream in = file.open()) {
            Pieces.cut(in, (number, piece) -> imports.addPiece(id, number, piece));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measured measure(Source file) throws IOException {
        try (InputStream in = file.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            long lines = 0;
            boolean open = false;
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += piece[i] == '\n' ? 1 : 0;
                }
                open = piece[read - 1] != '\n';
            }
            return new Measured(HexFormat.of().formatHex(digest.digest()), bytes, lines + (open ? 1 : 0));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
