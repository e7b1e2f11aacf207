package org.durna.api.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of forms that were sent, so that a second copy is known. */
@Repository
public class FormRows {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;

    public FormRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes a form; says whether it is the first of its kind. */
    public boolean take(UUID form, Instant at) {
        sql.sql("delete from api.submitted_form where made_at < :before")
                .param("before", at.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return sql.sql("insert into api.submitted_form (form, made_at) values (:form, :at) on conflict do nothing")
                        .param("form", form)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void led(UUID form, String location) {
        sql.sql("update api.submitted_form set location = :location where form = :form")
                .param("form", form)
                .param("location", location)
                .update();
    }

    /** Nothing was done: the form may be sent again when it is put right. */
    public void giveBack(UUID form) {
        sql.sql("delete from api.submitted_form where form = :form")
                .param("form", form)
                .update();
    }

    /** Where a form led; an empty text while that is still being found out, and nothing once it was given back. */
    public Optional<String> location(UUID form) {
        return sql.sql("select location from api.submitted_form where form = :form")
                .param("form", form)
                .query(String.class)
                .optional();
    }
}
