package org.durna.frame;

import java.net.URI;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals and errors as RFC 9457 problem details, with the same codes and sentences as the pages. */
public final class Problems {
    private final Messages messages;

    public Problems(Messages messages) {
        this.messages = messages;
    }

    /** A refusal as an API answer, said in the reader's language. */
    public ResponseEntity<ProblemDetail> of(HttpStatus status, Reason reason, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.say(language, reason));
        problem.setType(URI.create("urn:durna:problem:" + reason.code()));
        problem.setTitle(messages.say(language, "frame.error." + status.value() + ".title"));
        problem.setProperty("code", reason.code());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
