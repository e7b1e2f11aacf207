package org.durna.intake.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.durna.access.Agencies;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Organisation;
import org.durna.frame.Choice;
import org.durna.frame.Page;
import org.durna.intake.Question;
import org.durna.intake.TableReport;
import org.durna.partnership.Parties;
import org.durna.reporting.reading.Meaning;
import org.durna.reporting.reading.WrittenAmount;
import org.springframework.stereotype.Component;

/** What can be answered to the questions of a document, and whether an answer is one. */
@Component
class TableAnswers {
    private final Agencies agencies;
    private final Parties parties;

    TableAnswers(Agencies agencies, Parties parties) {
        this.agencies = agencies;
        this.parties = parties;
    }

    /** The questions with their choices; candidates stand before all others. */
    List<TableViews.AskedView> asked(Page page, TableReport report) {
        Map<String, String> names = names(page);
        return report.questions().stream()
                .map(question -> new TableViews.AskedView(question, choices(page, question, names)))
                .toList();
    }

    private static List<Choice> choices(Page page, Question question, Map<String, String> names) {
        return switch (question.kind()) {
            case LEAD -> organisations(page, question, names, "agency:", "intake.none.lead");
            case FUNDER -> organisations(page, question, names, "", "intake.none.money");
            case STATUS ->
                Arrays.stream(ActivityStatus.values())
                        .map(each -> new Choice(each.word(), page.t(each.key())))
                        .toList();
            case DAY ->
                question.candidates().stream()
                        .map(each -> new Choice(each, page.day(LocalDate.parse(each))))
                        .toList();
            case AMOUNT ->
                question.candidates().stream()
                        .map(each -> new Choice(each, page.number(new java.math.BigDecimal(each))))
                        .toList();
            case LIKE ->
                List.of(
                        new Choice(Question.SAME, page.t("intake.like.same")),
                        new Choice(Question.OTHER, page.t("intake.like.other")));
        };
    }

    private static List<Choice> organisations(
            Page page, Question question, Map<String, String> names, String only, String none) {
        List<Choice> choices = new ArrayList<>();
        question.candidates().forEach(key -> choices.add(new Choice(key, names.getOrDefault(key, key))));
        choices.add(new Choice(Question.NONE, page.t(none)));
        names.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(only) && !question.candidates().contains(each.getKey()))
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .sorted((one, other) -> page.formats().order().compare(one.label(), other.label()))
                .forEach(choices::add);
        return choices;
    }

    /** The names of all organisations by their keys. */
    Map<String, String> names(Page page) {
        Map<String, String> names = new TreeMap<>();
        agencies.names().forEach((code, name) -> names.put(new Organisation.OfAgency(code).key(), page.text(name)));
        parties.on(page.today())
                .forEach(
                        party -> names.put(new Organisation.OfParty(party.code()).key(), page.text(party.shortName())));
        return names;
    }

    /** An answer in its canonical form, if it is one. */
    Optional<String> accepted(Question question, String answer) {
        return switch (question.kind()) {
            case LEAD -> organisation(answer).filter(each -> !each.startsWith("party:"));
            case FUNDER -> organisation(answer);
            case STATUS -> ActivityStatus.read(answer).map(ActivityStatus::word);
            case DAY -> {
                boolean mayBeNone = question.key().startsWith("end:");
                yield answer.equals(Question.NONE) && mayBeNone ? Optional.of(answer) : day(answer);
            }
            case AMOUNT ->
                answer.equals(Question.NONE)
                        ? Optional.of(answer)
                        : WrittenAmount.read(answer) instanceof Meaning.Sure(String value)
                                ? Optional.of(value)
                                : Optional.empty();
            case LIKE ->
                answer.equals(Question.SAME) || answer.equals(Question.OTHER) ? Optional.of(answer) : Optional.empty();
        };
    }

    private Optional<String> organisation(String answer) {
        return answer.equals(Question.NONE)
                ? Optional.of(answer)
                : Organisation.read(answer).map(Organisation::key);
    }

    private static Optional<String> day(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
