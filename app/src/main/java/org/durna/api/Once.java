package org.durna.api;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.durna.api.store.AnswerRows;
import org.durna.api.store.AnswerRows.Answer;
import org.durna.frame.Problems;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what a program asks once, however often it asks under the same key, and answers the same, byte by byte.
 * The answer is stored in the transaction of the deed: either both are there or neither. A refusal did nothing, so it is not stored.
 */
@Component
public class Once {
    private static final String KEY_FORM = "[!-~]{1,100}";

    private final AnswerRows answers;
    private final Problems problems;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Once(AnswerRows answers, Problems problems, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public ResponseEntity<?> answer(Asked asked, Supplier<ResponseEntity<?>> deed) {
        String key = asked.key();
        if (key == null || !key.matches(KEY_FORM)) {
            return problems.of(HttpStatus.BAD_REQUEST, Reason.of("api.key-needed"), asked.language());
        }
        return Objects.requireNonNull(transaction.execute(status -> inTransaction(asked, key, deed)));
    }

    private ResponseEntity<?> inTransaction(Asked asked, String key, Supplier<ResponseEntity<?>> deed) {
        String digest = Fingerprint.of(asked.what()).value();
        answers.lock(asked.by(), key);
        Optional<Answer> before = answers.find(asked.by(), key);
        if (before.isPresent()) {
            return before.get().requestDigest().equals(digest)
                    ? again(before.get())
                    : problems.of(HttpStatus.UNPROCESSABLE_CONTENT, Reason.of("api.key-used"), asked.language());
        }
        ResponseEntity<?> given = deed.get();
        if (!given.getStatusCode().is2xxSuccessful()) {
            return given;
        }
        Answer answer = new Answer(
                digest,
                given.getStatusCode().value(),
                text(given.getHeaders().getLocation()),
                text(given.getHeaders().getETag()),
                given.getBody() == null ? "" : json.writeValueAsString(given.getBody()));
        answers.save(asked.by(), key, answer, clock.instant());
        return again(answer);
    }

    private static ResponseEntity<?> again(Answer answer) {
        HttpHeaders headers = new HttpHeaders();
        if (!answer.location().isEmpty()) {
            headers.setLocation(URI.create(answer.location()));
        }
        if (!answer.tag().isEmpty()) {
            headers.setETag(answer.tag());
        }
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(answer.status()).headers(headers);
        return answer.body().isEmpty()
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON).body(answer.body());
    }

    private static String text(@Nullable Object header) {
        return header == null ? "" : header.toString();
    }
}
