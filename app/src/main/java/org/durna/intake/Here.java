package org.durna.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityQuery;

/** The activities that are here already, as one reader sees them: known again by who leads them and by their title in any language. */
final class Here {
    private static final int MOST_OF_AN_AGENCY = 2_000;

    private final Activities activities;
    private final Reader reader;
    private final Map<AgencyCode, Map<String, Activity>> byLead = new HashMap<>();

    Here(Activities activities, Reader reader) {
        this.activities = activities;
        this.reader = reader;
    }

    Optional<Activity> find(AgencyCode lead, String title) {
        return Optional.ofNullable(byLead.computeIfAbsent(lead, this::led).get(name(lead, title)));
    }

    private Map<String, Activity> led(AgencyCode lead) {
        Map<String, Activity> led = new HashMap<>();
        activities
                .list(new ActivityQuery(null, lead, null, null, false, null, MOST_OF_AN_AGENCY), reader)
                .forEach(each ->
                        each.title().byLanguage().values().forEach(title -> led.put(name(each.lead(), title), each)));
        return led;
    }

    static String name(AgencyCode lead, String title) {
        return lead + " "
                + KnownNames.folded(title).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
