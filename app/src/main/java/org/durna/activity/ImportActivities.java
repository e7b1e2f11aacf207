package org.durna.activity;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.iati.IatiActivity;
import org.durna.activity.iati.IatiBroken;
import org.durna.activity.iati.IatiReader;
import org.durna.activity.store.IatiRows;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.partnership.ClauseId;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A file of activities is brought: read into rows that nobody sees, a few hundred at a time, so that a file sent again goes on where it
 * stopped. What it would do is said by {@link ReviewIati}; it is done by {@link PublishIati}.
 */
@Service
public class ImportActivities {
    private static final int CHUNK = 500;

    private final IatiRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportActivities(IatiRows rows, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is said with a file. */
    public record Particulars(String fileName, ClauseId clause, Visibility visibility) {}

    public Outcome<UUID, Reason> stage(InputStream content, Particulars particulars, Reader reader) throws IOException {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES)
                .or(() -> particulars.visibility().isPublished() && !reader.may(Permission.PUBLISH_ACTIVITIES)
                        ? Optional.of(Reason.of("activities.may-not-publish"))
                        : Optional.empty());
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        IatiImport file = begin(particulars, reader);
        List<IatiActivity> chunk = new ArrayList<>();
        int[] position = {0};
        try (DigestInputStream digested = new DigestInputStream(content, sha256())) {
            try {
                IatiReader.read(digested, activity -> {
                    chunk.add(activity);
                    if (chunk.size() == CHUNK) {
                        position[0] = put(file, position[0], chunk);
                    }
                });
            } catch (IatiBroken broken) {
                rows.broken(file.id(), broken.reason());
                note("activity.import.broken", file.id(), reader, particulars);
                return Outcome.done(file.id());
            }
            put(file, position[0], chunk);
            rows.read(
                    file.id(),
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        }
        note("activity.import.staged", file.id(), reader, particulars);
        return Outcome.done(file.id());
    }

    /** A file of that name that was not read to its end goes on; its rows that are there already stay. */
    private IatiImport begin(Particulars particulars, Reader reader) {
        return rows.unfinished(Objects.requireNonNull(reader.agency()), particulars.fileName())
                .orElseGet(() -> {
                    IatiImport fresh = new IatiImport(
                            UUID.randomUUID(),
                            Objects.requireNonNull(reader.agency()),
                            reader.actor().account(),
                            particulars.fileName(),
                            particulars.clause(),
                            particulars.visibility(),
                            clock.instant(),
                            IatiImport.State.READING,
                            Optional.empty());
                    rows.insert(fresh);
                    return fresh;
                });
    }

    private int put(IatiImport file, int position, List<IatiActivity> chunk) {
        transaction.executeWithoutResult(status -> rows.put(file.id(), position, chunk));
        int next = position + chunk.size();
        chunk.clear();
        return next;
    }

    /** Keeps what an officer says that names and codes of other registers mean. */
    public Outcome<UUID, Reason> explain(
            UUID id, Map<String, String> organisations, Map<String, String> sectors, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES);
        if (closed.isPresent() || rows.find(id, reader).isEmpty()) {
            return Outcome.refused(closed.orElse(Reason.of("iati.not-there")));
        }
        transaction.executeWithoutResult(status -> {
            organisations.forEach((word, means) -> rows.mean(reader.agency(), "organisation", word, means));
            sectors.forEach((word, means) -> rows.mean(reader.agency(), "sector", word, means));
        });
        return Outcome.done(id);
    }

    /** Throws a file away that was not published. */
    public Outcome<UUID, Reason> discard(UUID id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.IMPORT_ACTIVITIES);
        if (closed.isPresent() || rows.find(id, reader).isEmpty() || !rows.discard(id)) {
            return Outcome.refused(closed.orElse(Reason.of("iati.not-there")));
        }
        audit.record(new Entry(
                reader.actor(),
                new Action("activity.import.discarded"),
                new Subject("activity-import", id.toString())));
        return Outcome.done(id);
    }

    private void note(String action, UUID id, Reader reader, Particulars particulars) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subject("activity-import", id.toString()),
                Detail.none().with("file", particulars.fileName())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
