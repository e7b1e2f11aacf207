package org.durna.person;

import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody can see: everybody who is not sealed, and those whom the own agency sealed, where protecting them is the purpose in
 * force. Every question to the registry takes one; to whoever has none of theirs, a sealed person is not there.
 *
 * @param keeper whose sealed people are seen; empty for nobody's
 */
public record Sight(@Nullable AgencyCode keeper) {
    private static final Sight OPEN = new Sight(null);

    public static Sight of(Reader reader) {
        return reader.may(Permission.SEAL_PEOPLE) ? new Sight(reader.agency()) : OPEN;
    }

    /** For the machine and for figures: nobody who is sealed. */
    public static Sight open() {
        return OPEN;
    }

    /** As queries compare it: the keeper's code, or nothing. */
    public @Nullable String code() {
        return Optional.ofNullable(keeper).map(AgencyCode::value).orElse(null);
    }
}
