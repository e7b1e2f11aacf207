package org.durna.audit.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.durna.audit.BrokenEntry;
import org.durna.audit.EntryFault;
import org.durna.audit.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole audit as it stood at one moment, read while others write on. */
public final class Snapshot {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final String FORGOTTEN = """
            select distinct unnest(subject_ids)::bigint from audit.entry
            where action = 'audit.detail.forgotten' and subject_kind = 'audit-entry'""";

    private final JdbcTemplate jdbc;
    private @Nullable Set<Long> forgotten;

    private Snapshot(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public static <T> T read(DataSource dataSource, Function<Snapshot, T> reader) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transaction.setReadOnly(true);
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return requireNonNull(transaction.execute(status -> {
            InOrder.forThisTransaction(jdbc);
            return reader.apply(new Snapshot(jdbc));
        }));
    }

    public List<SealedBatch> batchesAfter(long seq) {
        return requireNonNull(
                jdbc.execute((ConnectionCallback<List<SealedBatch>>) connection -> Batches.after(connection, seq)));
    }

    /** The first entry that is not as these batches, which follow each other, sealed it. */
    public Optional<BrokenEntry> firstBroken(List<Batch> batches, LocalDate today) {
        if (batches.isEmpty()) {
            return Optional.empty();
        }
        EntryCheck check = new EntryCheck(batches, (int) ChronoUnit.DAYS.between(FIRST_DAY, today), forgotten());
        String query = "select " + EntryDigests.WITH_DETAIL + " from audit.entry where "
                + Batches.range(batches.getFirst().from(), batches.getLast().to()) + " order by era, xid, id";
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            BinaryCopy.each(connection, query, EntryDigests.FIELDS_WITH_DETAIL, check);
            return true;
        });
        return check.finding().map(this::named);
    }

    /** Somebody was erased: the entry that says so names whose details went with them, and is sealed like any other. */
    private Set<Long> forgotten() {
        Set<Long> known = forgotten;
        if (known == null) {
            known = Set.copyOf(jdbc.queryForList(FORGOTTEN, Long.class));
            forgotten = known;
        }
        return known;
    }

    private BrokenEntry named(EntryFinding finding) {
        return switch (finding) {
            case EntryFinding.EnvelopeDiffers it -> broken(it.id(), EntryFault.ALTERED);
            case EntryFinding.DetailDiffers it -> broken(it.id(), EntryFault.DETAIL_ALTERED);
            case EntryFinding.NotInItsPlace it ->
                broken(it.id(), has("audit.entry where id = ?", it.id()) ? EntryFault.ALTERED : EntryFault.MISSING);
            case EntryFinding.NotOfItsBatch it ->
                broken(
                        it.id(),
                        has("audit.batch where entries @> array[?]", it.id()) ? EntryFault.ALTERED : EntryFault.ADDED);
        };
    }

    private static BrokenEntry broken(long id, EntryFault fault) {
        return new BrokenEntry(new EntryId(id), fault);
    }

    private boolean has(String what, long id) {
        return requireNonNull(jdbc.queryForObject("select exists (select from " + what + ")", Boolean.class, id));
    }

    public long entriesFrom(Position end) {
        return requireNonNull(
                jdbc.queryForObject("select count(*) from audit.entry where (era, xid) >= " + end.sql(), Long.class));
    }
}
