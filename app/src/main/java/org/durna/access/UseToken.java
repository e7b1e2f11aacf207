package org.durna.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.durna.access.rules.Tokens;
import org.durna.access.store.TokenRows;
import org.springframework.stereotype.Service;

/** A machine shows its token; one that is unknown, revoked or over opens nothing. */
@Service
public class UseToken {
    private final TokenRows tokens;
    private final Clock clock;

    UseToken(TokenRows tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    public Optional<ApiToken> use(String token) {
        Instant now = clock.instant();
        Optional<ApiToken> found = token.startsWith(Tokens.MARK)
                ? tokens.find(Tokens.digest(token)).filter(kept -> kept.servesAt(now))
                : Optional.empty();
        found.ifPresent(kept -> tokens.used(kept, now));
        return found;
    }
}
