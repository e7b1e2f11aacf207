package org.durna.shared;

/** What became of a use case: done with its result, or refused for a reason. */
public sealed interface Outcome<T, R> {
    record Done<T, R>(T result) implements Outcome<T, R> {}

    record Refused<T, R>(R reason) implements Outcome<T, R> {}

    static <T, R> Outcome<T, R> done(T result) {
        return new Done<>(result);
    }

    static <T, R> Outcome<T, R> refused(R reason) {
        return new Refused<>(reason);
    }
}
