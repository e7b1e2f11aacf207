package org.durna.activity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.ActivityDates;
import org.durna.activity.ActivityDocument;
import org.durna.activity.ActivityId;
import org.durna.activity.ActivityResult;
import org.durna.activity.ActivityScope;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Organisation;
import org.durna.activity.Term;
import org.durna.activity.Vocabulary;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.partnership.Parties;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an activity from its form, or says field by field what is wrong in it. */
@Component
class ActivityReading {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 6000;
    private static final int MOST_ROWS = 40;

    private final Declaration declaration;
    private final Agencies agencies;
    private final Parties parties;
    private final Vocabulary vocabulary;

    ActivityReading(Declaration declaration, Agencies agencies, Parties parties, Vocabulary vocabulary) {
        this.declaration = declaration;
        this.agencies = agencies;
        this.parties = parties;
        this.vocabulary = vocabulary;
    }

    Optional<Activity> read(Page page, Form form, Optional<ActivityId> id, Reader reader) {
        LocalizedText title = form.texts("title", page.languages(), LONGEST_TITLE);
        if (title.isEmpty()) {
            form.wrong("title_" + page.languages().getFirst().code(), Reason.of("activities.title-in-one-language"));
        }
        LocalizedText body = form.texts("body", page.languages(), LONGEST_BODY);
        Optional<AgencyCode> lead = lead(form);
        Optional<ActivityScope> scope = scope(page, form);
        Optional<ActivityDates> dates = dates(page, form);
        Optional<ActivityStatus> status = ActivityStatus.read(form.required("status", 30));
        if (status.isEmpty()) {
            form.wrong("status", Reason.of("frame.form.required"));
        }
        List<ActivityResult> results = results(page, form);
        List<ActivityDocument> documents = documents(form);
        String source = form.optional("source", 500);
        Optional<Visibility> visibility = form.visibility("visibility");
        AgencyCode agency = reader.agency();
        if (!form.isRight()
                || lead.isEmpty()
                || scope.isEmpty()
                || dates.isEmpty()
                || status.isEmpty()
                || visibility.isEmpty()
                || agency == null) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                id.orElse(null),
                title,
                body,
                lead.get(),
                agency,
                scope.get(),
                dates.get(),
                status.get(),
                results,
                documents,
                source,
                visibility.get(),
                false,
                form.version()));
    }

    private Optional<AgencyCode> lead(Form form) {
        String written = form.required("lead", 40);
        Optional<AgencyCode> lead =
                AgencyCode.read(written).filter(code -> agencies.find(code).isPresent());
        if (lead.isEmpty() && !written.isEmpty()) {
            form.wrong("lead", Reason.of("activities.no-such-organisation", written));
        }
        return lead;
    }

    private Optional<ActivityScope> scope(Page page, Form form) {
        List<String> clauses = clauses(page, form);
        List<String> themes = words(form, "theme", vocabulary.themes());
        List<String> groups = words(form, "group", vocabulary.targetGroups());
        List<String> places = words(form, "place", vocabulary.places());
        List<Organisation> partners = partners(page, form);
        return form.isRight()
                ? Optional.of(new ActivityScope(
                        clauses.stream().map(ClauseId::new).toList(), themes, groups, places, partners))
                : Optional.empty();
    }

    private List<String> clauses(Page page, Form form) {
        List<String> chosen = ActivityFields.chosen(form, "clause");
        if (chosen.isEmpty()) {
            form.wrong("clauses", Reason.of("activities.under-one-clause"));
        }
        chosen.stream()
                .filter(each -> !ClauseId.couldBe(each)
                        || declaration.history(new ClauseId(each)).isEmpty())
                .findFirst()
                .ifPresent(each -> form.wrong("clauses", Reason.of("partnership.clause.unknown", each)));
        List<String> order = declaration.on(page.today()).clauses().stream()
                .map(Clause::id)
                .map(ClauseId::value)
                .toList();
        return chosen.stream()
                .sorted(java.util.Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private static List<String> words(Form form, String kind, List<Term> terms) {
        List<String> order = terms.stream().map(Term::code).toList();
        List<String> chosen = ActivityFields.chosen(form, kind);
        chosen.stream()
                .filter(each -> !order.contains(each))
                .findFirst()
                .ifPresent(each -> form.wrong(kind + "s", Reason.of("activities.no-such-word", each)));
        return chosen.stream()
                .sorted(java.util.Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private List<Organisation> partners(Page page, Form form) {
        List<Organisation> partners = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            String field = "partner_" + row;
            String key = form.optional(field, 220);
            if (!key.isEmpty()) {
                Optional<Organisation> partner = Organisation.read(key).filter(each -> isThere(page, each));
                partner.ifPresentOrElse(
                        partners::add, () -> form.wrong(field, Reason.of("activities.no-such-organisation", key)));
            }
        }
        form.optional("partner_named", 2000)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> Organisation.named(line)
                        .ifPresentOrElse(
                                partners::add,
                                () -> form.wrong(
                                        "partner_named", Reason.of("frame.form.too-long", 200, line.length()))));
        return partners;
    }

    private boolean isThere(Page page, Organisation organisation) {
        return switch (organisation) {
            case Organisation.OfAgency(var code) -> agencies.find(code).isPresent();
            case Organisation.OfParty(var code) ->
                parties.find(code, page.today()).isPresent();
            case Organisation.Named named -> true;
        };
    }

    private static Optional<ActivityDates> dates(Page page, Form form) {
        @Nullable LocalDate plannedStart = form.day("planned_start").orElse(null);
        @Nullable LocalDate plannedEnd = form.day("planned_end").orElse(null);
        @Nullable LocalDate actualStart = form.day("actual_start").orElse(null);
        @Nullable LocalDate actualEnd = form.day("actual_end").orElse(null);
        if (plannedStart == null && actualStart == null) {
            form.wrong("planned_start", Reason.of("activities.one-start"));
        }
        if (ActivityDates.endsBefore(plannedStart, plannedEnd)) {
            form.wrong("planned_end", Reason.of("activities.ends-before-start"));
        }
        if (ActivityDates.endsBefore(actualStart, actualEnd)) {
            form.wrong("actual_end", Reason.of("activities.ends-before-start"));
        }
        notYet(page, form, "actual_start", actualStart);
        notYet(page, form, "actual_end", actualEnd);
        return form.isRight()
                ? Optional.of(new ActivityDates(plannedStart, plannedEnd, actualStart, actualEnd))
                : Optional.empty();
    }

    private static void notYet(Page page, Form form, String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(page.today())) {
            form.wrong(field, Reason.of("activities.actual-in-the-future"));
        }
    }

    private static List<ActivityResult> results(Page page, Form form) {
        List<ActivityResult> results = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            String field = "result_" + row;
            LocalizedText title = form.texts(field + "_title", page.languages(), LONGEST_TITLE);
            Optional<BigDecimal> target = number(form, field + "_target");
            Optional<BigDecimal> actual = number(form, field + "_actual");
            if (!title.isEmpty()) {
                results.add(new ActivityResult(title, target.orElse(null), actual.orElse(null)));
            } else if (target.isPresent() || actual.isPresent()) {
                form.wrong(
                        field + "_title_" + page.languages().getFirst().code(),
                        Reason.of("activities.result-in-words"));
            }
        }
        return results;
    }

    /** A number with a decimal point or comma; whatever else is written is marked as wrong. */
    static Optional<BigDecimal> number(Form form, String field) {
        String written = form.optional(field, 30);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!written.matches("\\d{1,15}([.,]\\d{1,4})?")) {
            form.wrong(field, Reason.of("activities.not-a-number", written));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written.replace(',', '.')));
    }

    private static List<ActivityDocument> documents(Form form) {
        List<ActivityDocument> documents = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            String field = "document_" + row;
            String title = form.optional(field + "_title", LONGEST_TITLE);
            String url = form.optional(field + "_url", 500);
            if (title.isEmpty() && url.isEmpty()) {
                continue;
            }
            if (!url.startsWith("https://") && !url.startsWith("http://")) {
                form.wrong(field + "_url", Reason.of("activities.not-an-address", url));
            } else if (title.isEmpty()) {
                form.wrong(field + "_title", Reason.of("frame.form.required"));
            } else {
                documents.add(new ActivityDocument(title, url));
            }
        }
        return documents;
    }
}
