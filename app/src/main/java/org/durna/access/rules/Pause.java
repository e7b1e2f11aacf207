package org.durna.access.rules;

import java.time.Duration;
import org.durna.access.AccessSettings;

/** How long an account pauses after so many wrong answers in a row: nothing at first, then longer each time. */
public final class Pause {
    private final AccessSettings settings;

    public Pause(AccessSettings settings) {
        this.settings = settings;
    }

    public Duration after(int failures) {
        int beyond = failures - settings.failuresBeforeLock();
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration pause = settings.firstLock().multipliedBy(1L << Math.min(beyond, 20));
        return pause.compareTo(settings.longestLock()) > 0 ? settings.longestLock() : pause;
    }
}
