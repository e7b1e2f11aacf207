package org.durna.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.durna.access.AgencyCode;
import org.durna.activity.store.ActivityRows;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demonstration with the pack's activities: public ones with their source, and invented ones marked so. Never in production. */
@Component
public class LoadDemoActivities {
    private static final String FILE = "demo/activities.yaml";
    private static final String BY = "~demo";

    /** How a pack names an activity of the demonstration. */
    record DemoActivity(
            LocalizedText title,
            @Nullable LocalizedText body,
            AgencyCode lead,
            @Nullable AgencyCode owner,
            List<ClauseId> clauses,
            @Nullable List<String> themes,
            @Nullable List<String> groups,
            @Nullable List<String> places,
            @Nullable List<Organisation> partners,
            String status,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualEnd,
            @Nullable List<ActivityResult> results,
            @Nullable List<ActivityDocument> documents,
            @Nullable String source,
            String visibility,
            boolean sample) {

        Activity activity() {
            return new Activity(
                    null,
                    title,
                    body == null ? LocalizedText.none() : body,
                    lead,
                    owner == null ? lead : owner,
                    new ActivityScope(clauses, or(themes), or(groups), or(places), or(partners)),
                    new ActivityDates(plannedStart, plannedEnd, actualStart, actualEnd),
                    ActivityStatus.read(status)
                            .orElseThrow(() -> new PackProblem(FILE, "there is no status " + status)),
                    or(results),
                    or(documents),
                    source == null ? "" : source,
                    Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)),
                    sample,
                    1);
        }

        private static <T> List<T> or(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    private final Pack pack;
    private final ActivityRows rows;
    private final Clock clock;

    LoadDemoActivities(Pack pack, ActivityRows rows, Clock clock) {
        this.pack = pack;
        this.rows = rows;
        this.clock = clock;
    }

    /** Loads once: where there is any activity, nothing is touched. */
    @Transactional
    public void load() {
        if (rows.isEmpty()) {
            pack.readListIfPresent(FILE, DemoActivity.class)
                    .forEach(each -> rows.insert(each.activity(), BY, clock.instant()));
        }
    }
}
