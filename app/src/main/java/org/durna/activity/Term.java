package org.durna.activity;

import java.util.Optional;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One word of a pack's vocabulary of activities: a theme, a target group or a place.
 *
 * @param sector for a theme, its purpose code of the Development Assistance Committee, by which other registers know it
 */
public record Term(
        String code, LocalizedText name, @Nullable String sector) {
    public Optional<String> purpose() {
        return Optional.ofNullable(sector);
    }
}
