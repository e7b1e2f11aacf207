package org.durna.statistics.store;

import java.time.Instant;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers already given to requests that programs may send twice. */
@Repository
public class AnsweredRequests {
    /** What was answered, and the digest of what was asked. */
    public record Answer(String requestDigest, String body) {}

    private final JdbcClient sql;

    public AnsweredRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets a second request with the same key wait until the first is answered. */
    public void lock(AgencyCode agency, String key) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:both, 0))")
                .param("both", agency.value() + ' ' + key)
                .query(row -> {});
    }

    public Optional<Answer> find(AgencyCode agency, String key) {
        return sql.sql("select request_digest, observation::text as body from statistics.idempotency"
                        + " where agency = :agency and key = :key")
                .param("agency", agency.value())
                .param("key", key)
                .query((row, i) -> new Answer(row.getString("request_digest"), row.getString("body")))
                .optional();
    }

    public void save(AgencyCode agency, String key, Answer answer, Instant at) {
        sql.sql("""
                insert into statistics.idempotency (agency, key, request_digest, observation, made_at)
                values (:agency, :key, :digest, :body::jsonb, :at)""")
                .param("agency", agency.value())
                .param("key", key)
                .param("digest", answer.requestDigest())
                .param("body", answer.body())
                .param("at", Stored.stored(at))
                .update();
    }
}
