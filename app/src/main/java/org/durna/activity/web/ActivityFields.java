package org.durna.activity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.activity.Activity;
import org.durna.activity.ActivityDocument;
import org.durna.activity.ActivityResult;
import org.durna.activity.Organisation;
import org.durna.frame.Form;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An activity as the fields of its form hold it, and how those fields are called. */
final class ActivityFields {
    /** The fields that hold one of several codes each, by what stands before the code in their name. */
    static final List<String> SEVERAL = List.of("clause", "theme", "group", "place");

    private ActivityFields() {}

    static Map<String, String> of(Activity activity, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        texts(values, "title", activity.title(), languages);
        texts(values, "body", activity.body(), languages);
        values.put("lead", activity.lead().value());
        activity.scope().clauses().forEach(each -> values.put("clause_" + each, "on"));
        activity.scope().themes().forEach(each -> values.put("theme_" + each, "on"));
        activity.scope().groups().forEach(each -> values.put("group_" + each, "on"));
        activity.scope().places().forEach(each -> values.put("place_" + each, "on"));
        partners(values, activity.scope().partners());
        values.put("status", activity.status().word());
        values.put("planned_start", day(activity.dates().plannedStart()));
        values.put("planned_end", day(activity.dates().plannedEnd()));
        values.put("actual_start", day(activity.dates().actualStart()));
        values.put("actual_end", day(activity.dates().actualEnd()));
        for (int i = 0; i < activity.results().size(); i++) {
            ActivityResult result = activity.results().get(i);
            texts(values, "result_" + i + "_title", result.title(), languages);
            values.put("result_" + i + "_target", number(result.target()));
            values.put("result_" + i + "_actual", number(result.actual()));
        }
        for (int i = 0; i < activity.documents().size(); i++) {
            ActivityDocument document = activity.documents().get(i);
            values.put("document_" + i + "_title", document.title());
            values.put("document_" + i + "_url", document.url());
        }
        values.put("source", activity.source());
        values.put("visibility", activity.visibility().name());
        return values;
    }

    /** The message keys of the fields, in the order of the form; codes of one kind stand together under one name. */
    static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        languages.forEach(language -> labels.put("title_" + language, "activities.field.title"));
        languages.forEach(language -> labels.put("body_" + language, "activities.field.body"));
        labels.put("lead", "activities.field.lead");
        SEVERAL.forEach(each -> labels.put(each + "s", "activities.field." + each + "s"));
        labels.put("partners", "activities.field.partners");
        labels.put("status", "activities.field.status");
        labels.put("planned_start", "activities.field.planned-start");
        labels.put("planned_end", "activities.field.planned-end");
        labels.put("actual_start", "activities.field.actual-start");
        labels.put("actual_end", "activities.field.actual-end");
        labels.put("results", "activities.field.results");
        labels.put("documents", "activities.field.documents");
        labels.put("source", "activities.field.source");
        labels.put("visibility", "activities.field.visibility");
        return labels;
    }

    /** The same fields with those that repeat gathered under one name each, so that a conflict can be read. */
    static Map<String, String> gathered(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        SEVERAL.forEach(each -> all.put(each + "s", join(fields, each + "_", true)));
        all.put("partners", join(fields, "partner_", false));
        all.put("results", join(fields, "result_", false));
        all.put("documents", join(fields, "document_", false));
        return all;
    }

    /** How many rows of a repeated part are filled. */
    static int filled(Form form, String part) {
        return (int) form.values().entrySet().stream()
                .filter(each -> each.getKey().matches(part + "_\\d+(_.*)?")
                        && !each.getValue().isBlank())
                .map(each -> each.getKey().replaceAll("^" + part + "_(\\d+).*$", "$1"))
                .distinct()
                .count();
    }

    private static String join(Map<String, String> fields, String prefix, boolean names) {
        return fields.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(prefix) && !each.getValue().isBlank())
                .map(each -> names
                        ? each.getKey().substring(prefix.length())
                        : each.getValue().strip())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void partners(Map<String, String> values, List<Organisation> partners) {
        int row = 0;
        StringBuilder named = new StringBuilder();
        for (Organisation partner : partners) {
            if (partner instanceof Organisation.Named(String name)) {
                named.append(name).append('\n');
            } else {
                values.put("partner_" + row++, partner.key());
            }
        }
        values.put("partner_named", named.toString().strip());
    }

    private static void texts(Map<String, String> values, String name, LocalizedText text, List<Language> languages) {
        for (Language language : languages) {
            values.put(name + "_" + language, text.has(language) ? text.in(language) : "");
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** The codes of one kind that are chosen, as the form has them. */
    static List<String> chosen(Form form, String kind) {
        return form.values().entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(kind + "_") && !each.getValue().isBlank())
                .map(each -> each.getKey().substring(kind.length() + 1))
                .sorted()
                .toList();
    }
}
