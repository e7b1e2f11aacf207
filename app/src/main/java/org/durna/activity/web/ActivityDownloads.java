package org.durna.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.frame.Cell;
import org.durna.frame.Downloads;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.frame.TableNotes;
import org.durna.partnership.ClauseId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The activities to take away: as a workbook, as CSV and on paper, with the filter of the page. */
@Controller
class ActivityDownloads {
    private final Activities activities;
    private final ActivityNames names;
    private final Clock clock;

    ActivityDownloads(Activities activities, ActivityNames names, Clock clock) {
        this.activities = activities;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/activities.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(Page page, Reader reader, @RequestParam Map<String, String> asked) {
        return Downloads.xlsx(page, table(page, reader, asked));
    }

    @GetMapping("/activities.csv")
    ResponseEntity<StreamingResponseBody> csv(Page page, Reader reader, @RequestParam Map<String, String> asked) {
        return Downloads.csv(page, table(page, reader, asked));
    }

    @GetMapping("/activities.pdf")
    ResponseEntity<byte[]> paper(Page page, Reader reader, @RequestParam Map<String, String> asked) {
        return Downloads.pdf(page, table(page, reader, asked), clock.instant());
    }

    private Table table(Page page, Reader reader, Map<String, String> asked) {
        List<Activity> found = activities.list(ActivityPages.query(asked, 1).whole(), reader);
        ActivityNames.Known known = names.known(page);
        List<Column> columns = List.of(
                Column.text("id", page.t("activities.column.number")),
                Column.text("title", page.t("activities.field.title")).wide(48),
                Column.text("clauses", page.t("activities.field.clauses")),
                Column.text("lead", page.t("activities.field.lead")).wide(32),
                Column.text("status", page.t("activities.field.status")),
                Column.day("begins", page.t("activities.column.begins")),
                Column.day("ends", page.t("activities.column.ends")),
                Column.text("places", page.t("activities.field.places")));
        return Table.of(
                        page.t("activities.title"),
                        columns,
                        found.stream().map(each -> row(page, known, each)).toList())
                .withNotes(TableNotes.none().asOf(page.today()).at("/activities"));
    }

    private Table.Row row(Page page, ActivityNames.Known known, Activity activity) {
        Optional<LocalDate> ends = activity.dates().ends();
        return Table.Row.of(
                        Cell.number(activity.number().value()),
                        activity.title()
                                .spoken(page.language(), page.languages())
                                .map(each -> Cell.text(each.text()))
                                .orElseGet(Cell::none),
                        Cell.text(activity.scope().clauses().stream()
                                .map(ClauseId::value)
                                .collect(Collectors.joining(", "))),
                        Cell.text(known.agency(activity.lead())),
                        Cell.text(page.t(activity.status().key())),
                        Cell.day(activity.dates().begins()),
                        ends.map(Cell::day).orElseGet(Cell::unknown),
                        Cell.text(activity.scope().places().stream()
                                .map(each -> names.place(page, each))
                                .collect(Collectors.joining(", "))))
                .asSample(activity.sample());
    }
}
