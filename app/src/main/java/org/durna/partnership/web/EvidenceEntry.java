package org.durna.partnership.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.durna.frame.Form;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that a program writes; it is read by the same rules as the form on the page.
 *
 * @param party left out for joint work
 * @param visibility left out for a draft of the agency's own
 */
@Schema(name = "EvidenceEntry")
record EvidenceEntry(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String clause,

        @Nullable String party,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String happened,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The title by language, in at least one of the platform's")
        @Nullable
        Map<String, String> title,

        @Schema(description = "The text by language") @Nullable
        Map<String, String> body,

        @Nullable String source,
        @Nullable String url,

        @Schema(allowableValues = {"own", "parties", "platform", "public"}) @Nullable
        String visibility) {

    private static final String NO_SUCH_LANGUAGE = "partnership.evidence.no-such-language";

    /** The form that somebody would have filled in, with what a form could not even hold marked as wrong. */
    Form form(java.util.List<Language> languages) {
        Map<String, String> values = new HashMap<>();
        put(values, "clause", clause);
        put(values, "party", party);
        put(values, "happened", happened);
        put(values, "source", source);
        put(values, "url", url);
        values.put("visibility", visibility == null ? "OWN" : visibility.toUpperCase(Locale.ROOT));
        Form form = Form.of(values);
        form.said("title", title, languages, NO_SUCH_LANGUAGE);
        form.said("body", body, languages, NO_SUCH_LANGUAGE);
        return form;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        values.put(name, value == null ? "" : value);
    }
}
