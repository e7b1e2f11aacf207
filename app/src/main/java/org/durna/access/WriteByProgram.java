package org.durna.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.durna.api.Asked;
import org.durna.api.Once;
import org.durna.frame.Page;
import org.durna.frame.Problems;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way in for programs that write: first the door, so that a key is not even looked up for whoever may not write, then one answer for each key. */
@Component
public class WriteByProgram {
    private final Once once;
    private final Problems problems;

    WriteByProgram(Once once, Problems problems) {
        this.once = once;
        this.problems = problems;
    }

    /**
     * @param key the Idempotency-Key as it was sent
     * @param what all that was asked, by which the same request is known again
     */
    public ResponseEntity<?> through(
            Permission door,
            @Nullable String key,
            List<Object> what,
            Page page,
            Reader reader,
            Supplier<ResponseEntity<?>> deed) {
        Optional<Reason> closed = reader.refusal(door);
        AgencyCode agency = reader.agency();
        if (closed.isPresent() || agency == null) {
            HttpStatus status = reader.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
            return problems.of(status, closed.orElse(Reason.of("access.not-permitted")), page.language());
        }
        return once.answer(new Asked(agency.value(), key, what, page.language()), deed);
    }
}
