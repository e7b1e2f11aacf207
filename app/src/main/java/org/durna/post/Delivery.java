package org.durna.post;

import java.time.Instant;

/** Where a letter is on its way. */
public sealed interface Delivery {
    Instant at();

    /** The message key of its word. */
    default String key() {
        return "post.delivery."
                + switch (this) {
                    case Waiting waiting -> "waiting";
                    case Sent sent -> "sent";
                    case Kept kept -> "kept";
                    case Failed failed -> "failed";
                };
    }

    /** Not yet tried, or to be tried again. */
    record Waiting(Instant at, int tries) implements Delivery {}

    /** Taken by the mail server. */
    record Sent(Instant at) implements Delivery {}

    /** Kept in the local mailbox, because no mail server is configured. */
    record Kept(Instant at) implements Delivery {}

    /** Given up after several tries, with what the mail server said. */
    record Failed(Instant at, int tries, String problem) implements Delivery {}
}
