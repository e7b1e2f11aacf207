package org.durna.audit.store;

/** Where the sealed entries end, and up to where every transaction is finished. */
public record Border(long lastSeq, byte[] lastHead, Position from, Position to) {}
