package org.durna.access;

/** The number of a request for break-glass. */
public record GlassId(long value) {}
