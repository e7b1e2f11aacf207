package org.durna.access;

import java.time.Instant;

/** A browser in which somebody is signed in; the handle names it without opening it. */
public record OpenSession(String handle, Instant begun, Instant lastUsed, boolean thisOne) {}
