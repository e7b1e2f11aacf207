package org.durna.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.post.Delivery;
import org.durna.post.EmailAddress;
import org.durna.post.Enclosure;
import org.durna.post.Letter;
import org.durna.post.LetterId;
import org.durna.post.PostedLetter;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of letters. */
@Repository
public class LetterRows {
    private static final String ENVELOPE =
            "select id, owner_agency, about, to_name, to_address, language, subject, body, file_name, media_type, sample, posted_at, state, state_at, tries, problem";

    private final JdbcClient sql;

    public LetterRows(JdbcClient sql) {
        this.sql = sql;
    }

    public LetterId insert(Letter letter, AgencyCode owner, Instant at) {
        Enclosure enclosure = letter.enclosure();
        return new LetterId(sql.sql("""
                insert into post.letter (owner_agency, about, to_name, to_address, language, subject, body,
                                         file_name, media_type, content, sample, posted_at, state_at)
                values (:owner, :about, :name, :address, :language, :subject, :body, :file, :type, :content, :sample, :at, :at)
                returning id""")
                .param("owner", owner.value())
                .param("about", letter.about())
                .param("name", letter.toName())
                .param("address", letter.to().value())
                .param("language", letter.language().code())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("file", enclosure == null ? null : enclosure.fileName())
                .param("type", enclosure == null ? null : enclosure.mediaType())
                .param("content", enclosure == null ? null : enclosure.content())
                .param("sample", letter.sample())
                .param("at", moment(at))
                .query(Long.class)
                .single());
    }

    public Optional<PostedLetter> find(LetterId id) {
        return sql.sql(ENVELOPE + ", content from post.letter where id = :id")
                .param("id", id.value())
                .query((row, number) -> posted(row, enclosure(row)))
                .optional();
    }

    /** Newest first; what is enclosed is not read. */
    public List<PostedLetter> newest(AgencyCode owner, int most) {
        return sql.sql(ENVELOPE + " from post.letter where owner_agency = :owner order by id desc limit :most")
                .param("owner", owner.value())
                .param("most", most)
                .query((row, number) -> posted(row, null))
                .list();
    }

    public void move(LetterId id, Delivery delivery) {
        sql.sql(
                        "update post.letter set state = :state, state_at = :at, tries = :tries, problem = :problem where id = :id")
                .param("id", id.value())
                .param("at", moment(delivery.at()))
                .param(
                        "state",
                        switch (delivery) {
                            case Delivery.Waiting waiting -> "waiting";
                            case Delivery.Sent sent -> "sent";
                            case Delivery.Kept kept -> "kept";
                            case Delivery.Failed failed -> "failed";
                        })
                .param(
                        "tries",
                        switch (delivery) {
                            case Delivery.Waiting waiting -> waiting.tries();
                            case Delivery.Failed failed -> failed.tries();
                            default -> 0;
                        })
                .param("problem", delivery instanceof Delivery.Failed failed ? failed.problem() : null)
                .update();
    }

    public int erasePostedBefore(Instant before) {
        return sql.sql("delete from post.letter where posted_at < :before")
                .param("before", moment(before))
                .update();
    }

    private static PostedLetter posted(ResultSet row, @Nullable Enclosure enclosure) throws SQLException {
        return new PostedLetter(
                new LetterId(row.getLong("id")),
                new AgencyCode(row.getString("owner_agency")),
                instant(row, "posted_at"),
                new Letter(
                        row.getString("about"),
                        row.getString("to_name"),
                        new EmailAddress(row.getString("to_address")),
                        new Language(row.getString("language")),
                        row.getString("subject"),
                        row.getString("body"),
                        enclosure,
                        row.getBoolean("sample")),
                delivery(row));
    }

    private static @Nullable Enclosure enclosure(ResultSet row) throws SQLException {
        String file = row.getString("file_name");
        return file == null ? null : new Enclosure(file, row.getString("media_type"), row.getBytes("content"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Instant at = instant(row, "state_at");
        return switch (row.getString("state")) {
            case "sent" -> new Delivery.Sent(at);
            case "kept" -> new Delivery.Kept(at);
            case "failed" -> new Delivery.Failed(at, row.getInt("tries"), row.getString("problem"));
            default -> new Delivery.Waiting(at, row.getInt("tries"));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
