package org.durna.partnership;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.ImportOfficialText.Refusal;
import org.durna.partnership.OfficialCopy.Content;
import org.durna.partnership.OfficialCopy.Edition;
import org.durna.partnership.OfficialTextReport.State;
import org.durna.partnership.reading.ReadText;
import org.durna.partnership.store.OfficialTextRows;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.transaction.support.TransactionOperations;

/** The officially published text as it lies beside the clauses: read by anybody, put there from a file. */
public final class OfficialTexts {
    private static final Duration STAGED_FOR = Duration.ofDays(1);

    private final OfficialGuides guides;
    private final OfficialTextRows rows;
    private final Declaration declaration;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Supplier<UUID> ids = UUID::randomUUID;
    private volatile Known latest = new Known(-1, List.of());

    /** What the database held after its import of that number. */
    private record Known(long load, List<OfficialText> texts) {}

    public OfficialTexts(
            OfficialGuides guides,
            OfficialTextRows rows,
            Declaration declaration,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.guides = guides;
        this.rows = rows;
        this.declaration = declaration;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The official words of a clause, in every language in which they are loaded. */
    public List<OfficialText> of(ClauseId clause) {
        return known().stream()
                .filter(text -> !text.furniture() && text.unit().equals(clause.value()))
                .toList();
    }

    /** All official words in a language, in the order of the file. */
    public List<OfficialText> in(Language language) {
        return known().stream().filter(text -> text.language().equals(language)).toList();
    }

    /** The copies that were taken, newest first. */
    public List<OfficialImport> imports() {
        return rows.imports();
    }

    public OfficialGuides guides() {
        return guides;
    }

    /** What taking a copy would do; nothing is stored. */
    public Outcome<OfficialTextReport, Refusal> preview(OfficialCopy copy) {
        Optional<ReadText> read = guides.read(copy);
        return read.isEmpty()
                ? Outcome.refused(new Refusal.NoGuide(copy.language()))
                : ImportOfficialText.decide(copy, read.get(), stored(copy.language()), slips(copy.language()));
    }

    /** Takes a copy, for an actor whose right has been checked. */
    public Outcome<OfficialTextReport, Refusal> take(OfficialCopy copy, Actor by) {
        Outcome<OfficialTextReport, Refusal> outcome = transaction.execute(status -> {
            rows.alone(copy.language());
            Outcome<OfficialTextReport, Refusal> decided = preview(copy);
            if (decided instanceof Done<OfficialTextReport, Refusal> done
                    && done.result().state() != State.SAME) {
                store(done.result(), by);
            }
            return decided;
        });
        return java.util.Objects.requireNonNull(outcome);
    }

    /** Takes a file from the command line. */
    public Outcome<OfficialTextReport, Refusal> importFile(Path file, Language language, Actor by) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return importFile(in, String.valueOf(file.getFileName()), language, by);
        }
    }

    public Outcome<OfficialTextReport, Refusal> importFile(InputStream in, String fileName, Language language, Actor by)
            throws IOException {
        return take(new OfficialCopy(fileName, content(in), language, Edition.KNOWN), by);
    }

    /** The bytes of a file, and no more than it takes to see that it is too large. */
    public static Content content(InputStream in) throws IOException {
        return new Content(in.readNBytes(Content.LARGEST + 1));
    }

    /** Keeps a readable copy aside until the same reader confirms it. */
    public Outcome<UUID, Refusal> stage(OfficialCopy copy, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_OFFICIAL_TEXT);
        if (closed.isPresent()) {
            return Outcome.refused(new Refusal.Closed(closed.get()));
        }
        if (preview(copy) instanceof Refused<OfficialTextReport, Refusal> refused && !mayBeAnother(refused.reason())) {
            return Outcome.refused(refused.reason());
        }
        Instant at = clock.instant();
        UUID id = ids.get();
        rows.unstageBefore(at.minus(STAGED_FOR));
        rows.stage(id, copy, reader.actor().account(), at);
        return Outcome.done(id);
    }

    private static boolean mayBeAnother(Refusal refusal) {
        return refusal instanceof Refusal.Damaged damaged && damaged.onlyWordsDiffer();
    }

    public Optional<OfficialCopy> staged(UUID id, Reader reader) {
        return reader.may(Permission.IMPORT_OFFICIAL_TEXT)
                ? rows.staged(id, reader.actor().account())
                : Optional.empty();
    }

    /** Takes a copy that was kept aside. */
    public Outcome<OfficialTextReport, Refusal> confirm(UUID id, Edition edition, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_OFFICIAL_TEXT);
        if (closed.isPresent()) {
            return Outcome.refused(new Refusal.Closed(closed.get()));
        }
        Optional<OfficialCopy> copy = staged(id, reader);
        if (copy.isEmpty()) {
            return Outcome.refused(new Refusal.Gone());
        }
        OfficialCopy chosen = edition == Edition.ANOTHER ? copy.get().asAnotherEdition() : copy.get();
        Outcome<OfficialTextReport, Refusal> outcome = take(chosen, reader.actor());
        if (outcome instanceof Done) {
            rows.unstage(id);
        }
        return outcome;
    }

    private void store(OfficialTextReport report, Actor by) {
        OfficialCopy copy = report.copy();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.replace(copy, report.texts(), at, by.account());
        audit.record(new Entry(
                by,
                new Action("declaration.official-text.imported"),
                new Subject("official-text", copy.language().code()),
                Detail.none()
                        .with("sha256", copy.sha256())
                        .with("edition", copy.edition().name())
                        .with("changed", String.valueOf(report.changed().size()))));
    }

    private List<OfficialText> stored(Language language) {
        return rows.known().stream()
                .filter(text -> text.language().equals(language))
                .toList();
    }

    private List<Corrigendum> slips(Language language) {
        return declaration.corrigenda().stream()
                .filter(slip -> slip.language().equals(language))
                .toList();
    }

    private List<OfficialText> known() {
        long load = rows.latestImport();
        Known known = latest;
        if (known.load() != load) {
            known = new Known(load, rows.known());
            latest = known;
        }
        return known.texts();
    }
}
