package org.durna.partnership;

import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The person whom an agency names for questions on the partnership. Personal data: read for coordination only, and each
 * reading is in the audit.
 */
public record ContactPoint(
        AgencyCode agency,
        String name,
        LocalizedText post,
        String email,
        @Nullable String phone,
        List<String> languages,
        boolean sample) {
    public ContactPoint {
        languages = List.copyOf(languages);
    }
}
