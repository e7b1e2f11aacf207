package org.durna.audit.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.durna.audit.PrintedHead;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The batches as rows of {@code audit.batch}, and the entries that wait for one. */
public final class Batches {
    /** Any fixed number that nobody else in this database locks. */
    static final long LOCK = 0x6475726e61_5345L;

    /** The era is the column's default, which the owner alone can move. */
    static final String ERA = """
            (select pg_get_expr(d.adbin, d.adrelid)::integer
             from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
             where d.adrelid = 'audit.entry'::regclass and a.attname = 'era')""";

    private final JdbcTemplate jdbc;

    public Batches(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Until the end of the transaction, this node alone seals; false when another one does. */
    public boolean lock() {
        return requireNonNull(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    public Border border() {
        return requireNonNull(jdbc.queryForObject("""
                select now.era, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin,
                       coalesce(last.seq, 0) as seq, last.head, coalesce(last.era, 0) as last_era,
                       coalesce(last.xid_to::text::bigint, 0) as last_xid
                from (select %s as era) now
                left join (select seq, head, era, xid_to from audit.batch order by seq desc limit 1) last on true
                """.formatted(ERA), (row, number) -> border(row)));
    }

    private static Border border(ResultSet row) throws SQLException {
        byte[] head = row.getBytes("head");
        return new Border(
                row.getLong("seq"),
                head == null ? Batch.nothing() : head,
                new Position(row.getInt("last_era"), row.getLong("last_xid")),
                new Position(row.getInt("era"), row.getLong("xmin")));
    }

    /**
     * Where a batch of about so many entries ends: at the border, or before the transaction that would make it too large.
     * A transaction is never divided; empty when nothing waits.
     */
    public Optional<Position> end(Border border, int most) {
        InOrder.forThisTransaction(jdbc);
        Optional<Position> first = waiting(border, 0);
        return first.map(start -> waiting(border, most)
                .map(cut -> start.isBefore(cut) ? cut : new Position(cut.era(), cut.xid() + 1))
                .orElse(border.to()));
    }

    private Optional<Position> waiting(Border border, int offset) {
        // Not named xid: the order would then be that of the text's number, which no index holds.
        String query = "select era, xid::text::bigint as number from audit.entry where "
                + range(border.from(), border.to()) + " order by era, xid, id limit 1 offset " + offset;
        return Optional.ofNullable(DataAccessUtils.singleResult(
                jdbc.query(query, (row, number) -> new Position(row.getInt("era"), row.getLong("number")))));
    }

    public Batch close(Border border, Position end, Instant at) {
        Leaves leaves = new Leaves(1_024);
        EntryDigests digests = new EntryDigests();
        String query = "select " + EntryDigests.ENVELOPE + " from audit.entry where " + range(border.from(), end)
                + " order by era, xid, id";
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            BinaryCopy.each(
                    connection,
                    query,
                    EntryDigests.ENVELOPE_FIELDS,
                    row -> leaves.add(row.int8(EntryDigests.ID), digests.leaf(row)));
            return true;
        });
        return Batch.close(border, end, at, leaves);
    }

    static String range(Position from, Position to) {
        return "(era, xid) >= " + from.sql() + " and (era, xid) < " + to.sql();
    }

    public void add(Batch batch, int keyNumber, byte[] signature) {
        jdbc.update(
                """
                insert into audit.batch (seq, era_from, xid_from, era, xid_to, at, count, key_number,
                                         digest, previous, head, signature, entries, leaves)
                values (?, ?, ?::text::xid8, ?, ?::text::xid8, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                batch.seq(),
                batch.from().era(),
                Long.toString(batch.from().xid()),
                batch.to().era(),
                Long.toString(batch.to().xid()),
                OffsetDateTime.ofInstant(batch.at(), ZoneOffset.UTC),
                batch.leaves().count(),
                keyNumber,
                batch.digest(),
                batch.previous(),
                batch.head(),
                signature,
                batch.leaves().ids(),
                batch.leaves().digests());
    }

    /** The heads that a log ending with this era and batch still lacks, oldest first. */
    public List<PrintedHead> headsAfter(int era, long seq, int most) {
        return jdbc.query(
                "select seq, era, at, head, signature from audit.batch where seq > ? order by seq limit ?",
                (row, number) -> head(row),
                Math.min(seq, lastSeqOf(era)),
                most);
    }

    /** After a restore the numbers of a new era begin below what the log has seen. */
    private long lastSeqOf(int era) {
        List<Integer> newest =
                jdbc.queryForList("select era from audit.batch order by seq desc limit 1", Integer.class);
        if (newest.isEmpty() || newest.getFirst() <= era) {
            return Long.MAX_VALUE;
        }
        return requireNonNull(
                jdbc.queryForObject("select min(seq) - 1 from audit.batch where era > ?", Long.class, era));
    }

    private static PrintedHead head(ResultSet row) throws SQLException {
        return new PrintedHead(
                row.getLong("seq"),
                row.getInt("era"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBytes("head"),
                row.getBytes("signature"));
    }

    private static final String STORED = """
            select seq, era_from, xid_from, era, xid_to, at, key_number, digest, previous, head, signature, entries, leaves, count
            from (select *, sum(count) over (order by seq) - count as before
                  from (select * from audit.batch where seq > %d order by seq limit %d) next) next
            where before < %d order by seq""";

    private static final int STORED_FIELDS = 14;
    private static final int MOST_BATCHES = 500;
    private static final int MOST_ENTRIES = 50_000;

    /** PostgreSQL counts moments from here. */
    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

    /** The next few batches after this one, so many that their entries are worth one query. */
    static List<SealedBatch> after(Connection connection, long seq) throws SQLException {
        List<SealedBatch> batches = new ArrayList<>();
        String query = STORED.formatted(seq, MOST_BATCHES, MOST_ENTRIES);
        BinaryCopy.each(connection, query, STORED_FIELDS, row -> batches.add(stored(row)));
        return batches;
    }

    private static SealedBatch stored(BinaryRow row) {
        Batch batch = new Batch(
                row.int8(0),
                new Position(row.int4(1), row.int8(2)),
                new Position(row.int4(3), row.int8(4)),
                FIRST_MOMENT.plus(row.int8(5), ChronoUnit.MICROS),
                new Leaves(row.int8s(11), row.bytes(12)),
                row.bytes(7),
                row.bytes(8),
                row.bytes(9));
        return new SealedBatch(batch, row.int4(13), row.int4(6), row.bytes(10));
    }
}
