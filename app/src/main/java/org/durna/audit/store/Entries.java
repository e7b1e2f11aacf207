package org.durna.audit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditPage;
import org.durna.audit.AuditQuery;
import org.durna.audit.Channel;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.EntryId;
import org.durna.audit.RecordedEntry;
import org.durna.audit.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries as rows of {@code audit.entry}. */
public final class Entries {
    private static final String INSERT = """
            insert into audit.entry (at, channel, account, agency, purpose, action, subject_kind, subject_ids,
                                     detail, detail_salt, detail_digest, detail_expires)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    public Entries(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    public void insert(Entry entry, Instant at, byte[] salt, LocalDate detailExpires) {
        jdbc.update(INSERT, statement -> {
            bindEnvelope(statement, entry, at);
            bindDetail(statement, entry.detail(), salt, detailExpires);
        });
    }

    private static void bindEnvelope(PreparedStatement statement, Entry entry, Instant at) throws SQLException {
        statement.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        statement.setString(2, entry.actor().channel().name());
        statement.setString(3, entry.actor().account());
        statement.setString(4, entry.actor().agency());
        statement.setString(5, entry.actor().purpose());
        statement.setString(6, entry.action().code());
        statement.setString(7, entry.subjects().kind());
        statement.setObject(8, entry.subjects().ids().toArray(String[]::new));
    }

    private static void bindDetail(PreparedStatement statement, Detail detail, byte[] salt, LocalDate expires)
            throws SQLException {
        if (detail.isEmpty()) {
            statement.setNull(9, Types.VARCHAR);
            statement.setNull(10, Types.BINARY);
            statement.setNull(11, Types.BINARY);
            statement.setNull(12, Types.DATE);
            return;
        }
        String text = DetailText.of(detail);
        statement.setString(9, text);
        statement.setBytes(10, salt);
        statement.setBytes(11, new EntryDigests().detail(salt, text.getBytes(UTF_8)));
        statement.setObject(12, expires);
    }

    public long expireDetails(LocalDate day) {
        return requireNonNull(jdbc.queryForObject("select audit.expire_details(?)", Long.class, day));
    }

    public AuditPage page(AuditQuery query) {
        List<Object> arguments = new ArrayList<>();
        String conditions = conditions(query, arguments);
        arguments.add(query.limit() + 1);
        List<RecordedEntry> found = jdbc.query(
                """
                select id, at, channel, account, agency, purpose, action, subject_kind, subject_ids, detail::text,
                       detail_digest is not null and detail is null as detail_expired
                from audit.entry""" + conditions + " order by id desc limit ?", (row, number) -> read(row), arguments.toArray());
        boolean more = found.size() > query.limit();
        return new AuditPage(more ? found.subList(0, query.limit()) : found, more);
    }

    private static String conditions(AuditQuery query, List<Object> arguments) {
        Conditions conditions = new Conditions(arguments);
        conditions.add("account = ?", query.account());
        conditions.add("agency = ?", query.agency());
        conditions.add("starts_with(action, ?)", query.actionPrefix());
        conditions.add("subject_kind = ?", query.subjectKind());
        conditions.add("subject_ids @> array[?::text]", query.subjectId());
        conditions.add("at >= ?", moment(query.from()));
        conditions.add("at < ?", moment(query.to()));
        EntryId before = query.before();
        conditions.add("id < ?", before == null ? null : before.value());
        return conditions.toString();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static RecordedEntry read(ResultSet row) throws SQLException {
        Actor actor = new Actor(
                row.getString("account"),
                row.getString("agency"),
                row.getString("purpose"),
                Channel.valueOf(row.getString("channel")));
        Array ids = row.getArray("subject_ids");
        Subjects subjects = new Subjects(row.getString("subject_kind"), List.of((String[]) ids.getArray()));
        String detail = row.getString("detail");
        Entry entry = new Entry(
                actor,
                new Action(row.getString("action")),
                subjects,
                detail == null ? Detail.none() : DetailText.read(detail));
        return new RecordedEntry(
                new EntryId(row.getLong("id")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                entry,
                row.getBoolean("detail_expired"));
    }
}
