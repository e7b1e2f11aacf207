package org.durna.intake;

import java.time.Clock;
import java.time.Duration;
import org.durna.access.Erasure;
import org.durna.intake.store.TableRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents brought longer ago than the retention rule says are deleted; the activities that they became stay. */
@Service
class EraseTables implements Erasure {
    private final TableRows rows;
    private final Clock clock;

    EraseTables(TableRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "intake.file";
    }

    @Override
    @Transactional
    public int erase(Duration kept) {
        return rows.eraseBroughtBefore(clock.instant().minus(kept));
    }
}
