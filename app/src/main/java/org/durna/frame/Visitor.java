package org.durna.frame;

import java.util.Optional;
import org.durna.shared.LocalizedText;

/** Whoever looks at a page, as far as the frame must know: the name in the head, the purpose in the bar, the doors in the menu. */
public interface Visitor {
    boolean signedIn();

    /** The name shown in the head of the page; empty for somebody who is not signed in. */
    String name();

    /** The agency beside the name. */
    Optional<LocalizedText> agency();

    /** The key of the sentence that names the purpose in force, if any. */
    Optional<String> purposeKey();

    /** Whether a door, named by its permission, is open to this visitor. */
    boolean may(String permission);

    /** Whether administrators' break-glass is open for this visitor just now. */
    default boolean glassBroken() {
        return false;
    }
}
