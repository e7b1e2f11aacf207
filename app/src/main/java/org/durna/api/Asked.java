package org.durna.api;

import java.util.List;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A request to write something, which may arrive twice.
 *
 * @param by the agency in whose name it comes: a key belongs to it alone
 * @param key the Idempotency-Key, or nothing where it was not sent
 * @param what the address and all that it shall do, to know the same request again
 * @param language in which it is answered
 */
public record Asked(String by, @Nullable String key, List<Object> what, Language language) {
    public Asked {
        what = List.copyOf(what);
    }
}
