package org.durna.statistics.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.IndicatorFilter;
import org.durna.statistics.IndicatorKind;
import org.durna.statistics.Indicators;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.Rounding;
import org.durna.statistics.store.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The list of indicators, and the page of each with its figures. */
@Controller
class IndicatorPages {
    private static final int PERIODS = 12;
    private static final int MOST_PERIODS = 72;
    private static final int MOST_CELLS = 20_000;

    private final Indicators indicators;
    private final Shelf shelf;

    IndicatorPages(Indicators indicators, Shelf shelf) {
        this.indicators = indicators;
        this.shelf = shelf;
    }

    @GetMapping("/indicators")
    View list(@RequestParam Map<String, String> asked, Page page, Reader reader) {
        // A reader who asks for nothing in particular is shown what there is to read first.
        Form form = asked.keySet().stream().allMatch(key -> key.equals("lang"))
                ? Form.empty().with("figures", "with")
                : Form.of(asked);
        IndicatorFilter filter = new IndicatorFilter(
                IndicatorKind.parse(form.value("kind")).orElse(null),
                form.value("clause"),
                shortened(form.value("text")),
                page.language(),
                form.value("figures").equals("with"),
                IndicatorCode.parse(form.value("after")).orElse(null),
                IndicatorFilter.MOST);
        List<Choice> kinds = List.of(
                new Choice("progress", page.t("statistics.kind.progress")),
                new Choice("context", page.t("statistics.kind.context")));
        List<Choice> figured = List.of(new Choice("with", page.t("statistics.field.figures.with")));
        List<Choice> clauses = shelf.indicators().clauses().stream()
                .sorted(Comparator.comparing(IndicatorPages::clauseOrder))
                .map(clause -> new Choice(clause, clause))
                .toList();
        return page.show(
                "statistics/list",
                new IndicatorViews.ListView(
                        indicators.list(filter, reader),
                        form,
                        kinds,
                        figured,
                        clauses,
                        reader.may(Permission.EDIT_INDICATORS)));
    }

    @GetMapping("/indicators/{code}")
    View indicator(
            @PathVariable("code") String code,
            @RequestParam(name = "dataset", defaultValue = "") String dataset,
            @RequestParam(name = "periods", defaultValue = "12") int periods,
            Page page,
            Reader reader) {
        Indicators.Opened opened = IndicatorCode.parse(code)
                .flatMap(known -> indicators.open(known, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Dataset> edition = opened.edition(DatasetId.parse(dataset)).or(() -> opened.edition(Optional.empty()));
        return page.show("statistics/indicator", view(opened, edition, periods, page, reader));
    }

    private IndicatorViews.PageView view(
            Indicators.Opened opened, Optional<Dataset> edition, int periods, Page page, Reader reader) {
        int most = Math.clamp(periods, PERIODS, MOST_PERIODS);
        List<ReferencePeriod> newest = edition.map(each -> shelf.observations().periods(each.id(), most + 1))
                .orElse(List.of());
        boolean earlier = newest.size() > most;
        FigureGrid grid = edition.filter(each -> !newest.isEmpty())
                .map(each -> grid(opened.indicator(), each, newest.get(Math.min(most, newest.size()) - 1), page))
                .orElse(new FigureGrid(List.of(), List.of(), List.of(), List.of(), List.of()));
        return new IndicatorViews.PageView(
                opened.indicator(),
                opened.card(),
                opened.editions(),
                edition.orElse(null),
                grid,
                Drawings.course(
                        grid,
                        page.text(opened.indicator().name()),
                        opened.indicator().unit().in(page.language()),
                        page),
                Drawings.greatest(grid, page),
                earlier,
                explanations(grid, edition, opened.editions().size()),
                new IndicatorViews.Doors(
                        reader.may(Permission.EDIT_INDICATORS), reader.may(Permission.IMPORT_FIGURES)));
    }

    private FigureGrid grid(Indicator indicator, Dataset edition, ReferencePeriod first, Page page) {
        List<Observation> cells = shelf.observations().since(edition.id(), first, MOST_CELLS);
        return FigureGrid.of(
                cells,
                edition,
                indicator.unit().addsUp(),
                new FigureGrid.Places(shelf.geos().all(), page.language(), page.formats()));
    }

    /** Only what this page gives cause for. */
    private Map<String, LocalizedText> explanations(FigureGrid grid, Optional<Dataset> edition, int editions) {
        Map<String, LocalizedText> wanted = new HashMap<>(shelf.geos().explanations());
        if (grid.differing().isEmpty()
                || edition.filter(each -> each.rounding() == Rounding.NEAREST_5_INDEPENDENT)
                        .isEmpty()) {
            wanted.remove("rounding-independent");
        }
        if (grid.aggregates().isEmpty()) {
            wanted.remove("aggregate-among-countries");
        }
        if (!grid.geoNotes().contains("no-pair")) {
            wanted.remove("no-pair");
        }
        if (editions < 2) {
            wanted.remove("vintages-differ");
        }
        if (grid.isEmpty()) {
            wanted.remove("zero-missing-confidential");
        }
        return wanted;
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }

    /** Items by their number, then the initiatives of the Annex by heading and number. */
    private static String clauseOrder(String clause) {
        int dot = clause.indexOf('.');
        String number = dot < 0 ? clause : clause.substring(dot + 1);
        String padded = number.matches("\\d{1,3}") ? "%03d".formatted(Integer.parseInt(number)) : number;
        return dot < 0 ? "0" + padded : "1" + clause.substring(0, dot) + "." + padded;
    }
}
