package org.durna.access;

/** The number of an API token. */
public record TokenId(long value) {}
