package org.durna.activity;

import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One activity under the declaration: a project, a course, a study, an exchange; who leads it, for whom, where, when and how far it is.
 *
 * @param id empty until it is stored
 * @param owner the agency that keeps this record and alone may change it
 * @param source where this is published, or empty
 * @param version counted from 1; a change names the version that it was made on
 */
public record Activity(
        @Nullable ActivityId id,
        LocalizedText title,
        LocalizedText body,
        AgencyCode lead,
        AgencyCode owner,
        ActivityScope scope,
        ActivityDates dates,
        ActivityStatus status,
        List<ActivityResult> results,
        List<ActivityDocument> documents,
        String source,
        Visibility visibility,
        boolean sample,
        int version) {
    public Activity {
        if (title.isEmpty()) {
            throw new IllegalArgumentException("An activity has a title in one language at least");
        }
        results = List.copyOf(results);
        documents = List.copyOf(documents);
    }

    public ActivityId number() {
        if (id == null) {
            throw new IllegalStateException("This activity has not been stored");
        }
        return id;
    }

    public boolean isDraft() {
        return visibility == Visibility.OWN;
    }
}
