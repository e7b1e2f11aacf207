package org.durna.activity.web;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Agencies;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityQuery;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Money;
import org.durna.activity.MoneyTotal;
import org.durna.frame.Cell;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.meeting.PackPart;
import org.durna.meeting.PackQuestion;
import org.durna.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** What a meeting pack says of activities: which are late, and the money as of its day. */
@Component
class ActivitiesInPack implements PackPart {
    private static final int MOST = 2_000;
    private static final int ORDER = 35;

    private final Activities activities;
    private final Money money;
    private final Agencies agencies;

    ActivitiesInPack(Activities activities, Money money, Agencies agencies) {
        this.activities = activities;
        this.money = money;
        this.agencies = agencies;
    }

    @Override
    public List<Table> tables(PackQuestion question, Page page) {
        List<MoneyTotal> totals = MoneyTotal.of(
                money.all(question.reader()).stream()
                        .filter(flow -> !flow.day().isAfter(question.day()))
                        .toList(),
                money.rates());
        return List.of(late(question, page), MoneyTable.of(totals, page));
    }

    private Table late(PackQuestion question, Page page) {
        var names = agencies.names();
        List<Table.Row> rows = activities.list(ActivityQuery.all(MOST), question.reader()).stream()
                .filter(each -> isLate(each, question.day()))
                .map(each -> Table.Row.of(
                                Cell.text(each.title()
                                        .spoken(page.language(), page.languages())
                                        .orElseThrow()
                                        .text()),
                                Cell.text(page.text(names.getOrDefault(
                                        each.lead(),
                                        LocalizedText.of(
                                                page.language().code(),
                                                each.lead().value())))),
                                Cell.day(java.util.Objects.requireNonNull(
                                        each.dates().plannedEnd())),
                                Cell.text(page.t(each.status().key())))
                        .asSample(each.sample()))
                .toList();
        return Table.of(
                page.t("activities.late"),
                List.of(
                        Column.text("title", page.t("activities.field.title")).wide(44),
                        Column.text("lead", page.t("activities.field.lead")),
                        Column.day("planned-end", page.t("activities.field.planned-end")),
                        Column.text("status", page.t("activities.field.status"))),
                rows);
    }

    /** Whether an activity that began or should have begun is past its planned end and not over. */
    private static boolean isLate(Activity activity, LocalDate day) {
        LocalDate end = activity.dates().plannedEnd();
        return end != null
                && end.isBefore(day)
                && activity.status() != ActivityStatus.CLOSED
                && activity.status() != ActivityStatus.CANCELLED;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
