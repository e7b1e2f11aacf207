package org.durna.person;

import java.time.Instant;

/** What a keeper asserted before it said something else, and until when it was known here as that. */
public record Former(Assertion assertion, Instant until) {}
