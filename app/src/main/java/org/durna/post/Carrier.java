package org.durna.post;

/** The way by which letters leave. */
interface Carrier {
    /** Carries one letter, or throws when it could not. */
    Carried carry(Letter letter) throws NotCarriedException;

    /** How the letter went. */
    enum Carried {
        SENT,
        KEPT
    }

    /** What the mail server said, without anything of the letter. */
    final class NotCarriedException extends Exception {
        private static final long serialVersionUID = 1L;

        NotCarriedException(String problem, Throwable cause) {
            super(problem, cause);
        }
    }
}
