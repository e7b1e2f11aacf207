package org.durna.api.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of answers already given to requests that may be sent twice. */
@Repository
public class AnswerRows {
    /** Long enough for any program that tries again, short enough that copies of drafts do not pile up. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** What was answered, and the digest of what was asked; what a field lacks is empty. */
    public record Answer(String requestDigest, int status, String location, String tag, String body) {}

    private final JdbcClient sql;

    public AnswerRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets a second request with the same key wait until the first is answered. */
    public void lock(String agency, String key) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:both, 0))")
                .param("both", agency + ' ' + key)
                .query(row -> {});
    }

    public Optional<Answer> find(String agency, String key) {
        return sql.sql("select request_digest, status, location, tag, body from api.answer"
                        + " where agency = :agency and key = :key")
                .param("agency", agency)
                .param("key", key)
                .query((row, i) -> new Answer(
                        row.getString("request_digest"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("tag"),
                        row.getString("body")))
                .optional();
    }

    /** Keeps an answer, and lets go of those that nobody will ask for again. */
    public void save(String agency, String key, Answer answer, Instant at) {
        sql.sql("delete from api.answer where made_at < :before")
                .param("before", at.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                insert into api.answer (agency, key, request_digest, status, location, tag, body, made_at)
                values (:agency, :key, :digest, :status, :location, :tag, :body, :at)""")
                .param("agency", agency)
                .param("key", key)
                .param("digest", answer.requestDigest())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("tag", answer.tag())
                .param("body", answer.body())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
