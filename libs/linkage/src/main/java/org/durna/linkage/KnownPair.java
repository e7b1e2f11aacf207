package org.durna.linkage;

/** Two records, by their ids, that a person has found to be one person. */
public record KnownPair(String one, String other) {}
