package org.durna.access;

import java.time.Duration;
import java.time.Instant;

/** An administrator's break-glass on its way: asked for, opened by a second person, ended. */
public sealed interface Glass {
    GlassId id();

    Request request();

    /** Who asks, on which stated ground, for how long. */
    record Request(AccountName asker, String ground, Duration length, Instant asked) {}

    /** Waits for a second administrator. */
    record Asked(GlassId id, Request request) implements Glass {}

    /** Nobody opened it in time. */
    record Lapsed(GlassId id, Request request) implements Glass {}

    /** Open just now. */
    record Open(GlassId id, Request request, AccountName openedBy, Instant opened, Instant ends) implements Glass {}

    /** Over: its time ran out, or somebody closed it. */
    record Ended(GlassId id, Request request, AccountName openedBy, Instant opened, Instant ended) implements Glass {}

    /** Taken back or turned down before it was opened. */
    record Declined(GlassId id, Request request, AccountName by, Instant at) implements Glass {}
}
