package org.durna.frame;

/** One of the answers that a form offers: the value that is sent, and the words that stand beside it. */
public record Choice(String value, String label) {}
