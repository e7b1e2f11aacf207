package org.durna.frame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Refusals and errors as RFC 9457 problem details, with the same codes and sentences as the pages. */
public final class Problems {
    private final Messages messages;

    public Problems(Messages messages) {
        this.messages = messages;
    }

    /** A refusal as an API answer, said in the reader's language. */
    public ResponseEntity<Problem> of(HttpStatus status, Reason reason, Language language) {
        return answer(problem(status, reason, Map.of(), language));
    }

    /** A refusal of a content that is wrong in some of its fields. */
    public ResponseEntity<Problem> of(HttpStatus status, Map<String, Reason> fields, Language language) {
        return answer(problem(status, Reason.of("frame.error." + status.value() + ".text"), fields, language));
    }

    public Problem problem(HttpStatus status, Reason reason, Map<String, Reason> fields, Language language) {
        List<Problem.Field> errors = fields.entrySet().stream()
                .map(field -> new Problem.Field(
                        field.getKey(), field.getValue().code(), messages.say(language, field.getValue())))
                .toList();
        return new Problem(
                URI.create("urn:durna:problem:" + reason.code()),
                messages.say(language, "frame.error." + status.value() + ".title"),
                status.value(),
                messages.say(language, reason),
                reason.code(),
                errors);
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
