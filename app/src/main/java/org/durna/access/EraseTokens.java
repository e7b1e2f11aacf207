package org.durna.access;

import java.time.Clock;
import java.time.Duration;
import org.durna.access.store.TokenRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** API tokens that opened their last door long ago are forgotten. */
@Service
class EraseTokens implements Erasure {
    private final TokenRows tokens;
    private final Clock clock;

    EraseTokens(TokenRows tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "access.api_token";
    }

    @Override
    @Transactional
    public int erase(Duration kept) {
        return tokens.eraseExpiredBefore(clock.instant().minus(kept));
    }
}
