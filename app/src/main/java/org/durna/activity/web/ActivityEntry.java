package org.durna.activity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.durna.frame.Form;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An activity that a program writes; it is read by the same rules as the form on the page.
 *
 * @param visibility left out for a draft of the agency's own
 */
@Schema(name = "ActivityEntry")
record ActivityEntry(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The title by language, in at least one")
        @Nullable
        Map<String, String> title,

        @Schema(description = "The text by language") @Nullable
        Map<String, String> body,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The code of the agency that leads")
        @Nullable
        String lead,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<String> clauses,

        @Nullable List<String> themes,
        @Nullable List<String> groups,
        @Nullable List<String> places,

        @Schema(description = "Each as agency:CODE, party:CODE or name:NAME") @Nullable
        List<String> partners,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended"})
        @Nullable
        String status,

        @Schema(format = "date") @Nullable String plannedStart,

        @Schema(format = "date") @Nullable String plannedEnd,

        @Schema(format = "date") @Nullable String actualStart,

        @Schema(format = "date") @Nullable String actualEnd,

        @Nullable List<Result> results,
        @Nullable List<Document> documents,
        @Nullable String source,

        @Schema(allowableValues = {"own", "parties", "platform", "public"}) @Nullable
        String visibility) {

    /** What came of it or shall come of it. */
    @Schema(name = "ActivityResultEntry")
    record Result(
            @Nullable Map<String, String> title,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    /** A document of it, where it is published. */
    @Schema(name = "ActivityDocumentEntry")
    record Document(@Nullable String title, @Nullable String url) {}

    private static final String NO_SUCH_LANGUAGE = "partnership.evidence.no-such-language";

    /** The form that somebody would have filled in, with what a form could not even hold marked as wrong. */
    Form form(List<Language> languages) {
        Map<String, String> values = new HashMap<>();
        put(values, "lead", lead);
        put(values, "status", status);
        put(values, "planned_start", plannedStart);
        put(values, "planned_end", plannedEnd);
        put(values, "actual_start", actualStart);
        put(values, "actual_end", actualEnd);
        put(values, "source", source);
        values.put("visibility", visibility == null ? "OWN" : visibility.toUpperCase(Locale.ROOT));
        chosen(values, "clause_", clauses);
        chosen(values, "theme_", themes);
        chosen(values, "group_", groups);
        chosen(values, "place_", places);
        partners(values);
        Form form = Form.of(values);
        form.said("title", title, languages, NO_SUCH_LANGUAGE);
        form.said("body", body, languages, NO_SUCH_LANGUAGE);
        List<Result> counted = results == null ? List.of() : results;
        for (int i = 0; i < counted.size(); i++) {
            Result result = counted.get(i);
            form.said("result_" + i + "_title", result.title(), languages, NO_SUCH_LANGUAGE);
            form.with("result_" + i + "_target", plain(result.target()));
            form.with("result_" + i + "_actual", plain(result.actual()));
        }
        List<Document> linked = documents == null ? List.of() : documents;
        for (int i = 0; i < linked.size(); i++) {
            Document document = linked.get(i);
            form.with("document_" + i + "_title", document.title() == null ? "" : document.title());
            form.with("document_" + i + "_url", document.url() == null ? "" : document.url());
        }
        return form;
    }

    private void partners(Map<String, String> values) {
        List<String> all = partners == null ? List.of() : partners;
        for (int i = 0; i < all.size(); i++) {
            values.put("partner_" + i, all.get(i));
        }
    }

    private static void chosen(Map<String, String> values, String prefix, @Nullable List<String> codes) {
        if (codes != null) {
            codes.forEach(each -> values.put(prefix + each, "on"));
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        values.put(name, value == null ? "" : value);
    }
}
