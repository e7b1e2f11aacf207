package org.durna.activity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.durna.activity.Activity;
import org.durna.activity.Organisation;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An activity as the API says it; what was invented for a demonstration says so. */
@Schema(name = "Activity")
record ActivityResource(
        long id,
        LocalizedText title,
        LocalizedText body,
        String lead,
        String owner,
        List<String> clauses,
        List<String> themes,
        List<String> groups,
        List<String> places,
        List<String> partners,
        String status,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        List<Result> results,
        List<Document> documents,
        String source,
        String visibility,
        boolean sample,
        int version) {

    /** What came of it or shall come of it. */
    @Schema(name = "ActivityResult")
    record Result(
            LocalizedText title,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    /** A document of it, where it is published. */
    @Schema(name = "ActivityDocument")
    record Document(String title, String url) {}

    /** Some activities, the latest to begin first, and the cursor of the next page. */
    @Schema(name = "Activities")
    record Several(List<ActivityResource> items, @Nullable String next) {}

    static ActivityResource of(Activity activity) {
        return new ActivityResource(
                activity.number().value(),
                activity.title(),
                activity.body(),
                activity.lead().value(),
                activity.owner().value(),
                activity.scope().clauses().stream().map(ClauseId::value).toList(),
                activity.scope().themes(),
                activity.scope().groups(),
                activity.scope().places(),
                activity.scope().partners().stream().map(Organisation::key).toList(),
                activity.status().word(),
                activity.dates().plannedStart(),
                activity.dates().plannedEnd(),
                activity.dates().actualStart(),
                activity.dates().actualEnd(),
                activity.results().stream()
                        .map(each -> new Result(each.title(), each.target(), each.actual()))
                        .toList(),
                activity.documents().stream()
                        .map(each -> new Document(each.title(), each.url()))
                        .toList(),
                activity.source(),
                activity.visibility().name().toLowerCase(Locale.ROOT),
                activity.sample(),
                activity.version());
    }
}
