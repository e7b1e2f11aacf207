package org.durna.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.intake.store.TableRows;
import org.durna.intake.table.Grid;
import org.durna.intake.table.ReadDocument;
import org.durna.partnership.ClauseId;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency brings a document with tables of activities, answers what is unclear in it, or throws it away. */
@Service
public class BringTable {
    private final TableRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    BringTable(TableRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is said with a document. */
    public record Particulars(String fileName, ClauseId clause, Language language, Visibility visibility) {}

    /** Keeps a document that can be read. The same one, brought again before it was taken, goes on where it stood. */
    @Transactional
    public Outcome<UUID, Reason> bring(byte[] content, Particulars particulars, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES)
                .or(() -> particulars.visibility().isPublished() && !reader.may(Permission.PUBLISH_ACTIVITIES)
                        ? Optional.of(Reason.of("activities.may-not-publish"))
                        : Optional.empty());
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        if (ReadDocument.of(content) instanceof Refused<List<Grid>, Reason>(var reason)) {
            return Outcome.refused(reason);
        }
        String checksum = sha256(content);
        Optional<UUID> before = rows.open(Objects.requireNonNull(reader.agency()), checksum);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        TableFile file = new TableFile(
                UUID.randomUUID(),
                Objects.requireNonNull(reader.agency()),
                reader.actor().account(),
                particulars.fileName(),
                particulars.clause(),
                particulars.language(),
                particulars.visibility(),
                clock.instant(),
                TableFile.State.OPEN);
        rows.insert(file, content, checksum);
        note("intake.file.brought", file, reader);
        return Outcome.done(file.id());
    }

    /** Keeps answers; a later one stands before an earlier one. */
    @Transactional
    public Outcome<UUID, Reason> answer(UUID id, Map<String, String> answers, Reader reader) {
        return whileOpen(id, reader, file -> {
            rows.answer(id, answers);
            audit.record(new Entry(
                    reader.actor(),
                    new Action("intake.file.answered"),
                    new Subject("intake-file", id.toString()),
                    Detail.none().with("answers", Integer.toString(answers.size()))));
        });
    }

    @Transactional
    public Outcome<UUID, Reason> discard(UUID id, Reader reader) {
        return whileOpen(id, reader, file -> {
            rows.delete(id);
            note("intake.file.discarded", file, reader);
        });
    }

    private Outcome<UUID, Reason> whileOpen(UUID id, Reader reader, java.util.function.Consumer<TableFile> act) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES);
        Optional<TableFile> file = closed.isPresent() ? Optional.empty() : rows.findToChange(id, reader);
        if (file.isEmpty()) {
            return Outcome.refused(closed.orElse(Reason.of("intake.not-there")));
        }
        if (file.get().state() != TableFile.State.OPEN) {
            return Outcome.refused(Reason.of("intake.not-now"));
        }
        act.accept(file.get());
        return Outcome.done(id);
    }

    private void note(String action, TableFile file, Reader reader) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subject("intake-file", file.id().toString()),
                Detail.none().with("file", file.fileName())));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
