package org.durna.post;

import java.time.Clock;
import java.time.Duration;
import org.durna.access.Erasure;
import org.durna.post.store.LetterRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters posted longer ago than the retention rule says are deleted, with what was enclosed. */
@Service
class EraseLetters implements Erasure {
    private final LetterRows rows;
    private final Clock clock;

    EraseLetters(LetterRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "post.letter";
    }

    @Override
    @Transactional
    public int erase(Duration kept) {
        return rows.erasePostedBefore(clock.instant().minus(kept));
    }
}
