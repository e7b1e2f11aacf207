package org.durna.statistics.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Amount;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Flags;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Indicators;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.intake.EnterFigure;
import org.durna.statistics.store.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One figure is written in by hand. */
@Controller
@Behind(Permission.IMPORT_FIGURES)
class FigureEntryPages {
    private static final int LONGEST_NOTE = 500;

    private final Indicators indicators;
    private final EnterFigure enter;
    private final Shelf shelf;

    FigureEntryPages(Indicators indicators, EnterFigure enter, Shelf shelf) {
        this.indicators = indicators;
        this.enter = enter;
        this.shelf = shelf;
    }

    @GetMapping("/indicators/{code}/figure")
    View blank(@PathVariable("code") String code, Page page, Reader reader) {
        return show(
                find(code, reader),
                Form.empty()
                        .with("geo", GeoCode.WHOLE.value())
                        .with("answer", "value")
                        .with("visibility", Visibility.OWN.name()),
                page);
    }

    @PostMapping("/indicators/{code}/figure")
    View enter(@PathVariable("code") String code, @RequestParam Map<String, String> fields, Page page, Reader reader) {
        Indicator indicator = find(code, reader);
        Form form = Form.of(fields);
        Optional<Visibility> visibility = form.visibility("visibility");
        Optional<Observation> figure = read(form);
        if (figure.isEmpty() || visibility.isEmpty()) {
            return show(indicator, form, page);
        }
        return switch (enter.enter(new EnterFigure.Command(indicator.code(), figure.get(), visibility.get()), reader)) {
            case Done<DatasetId, Reason>(DatasetId edition) ->
                new RedirectView("/indicators/" + indicator.code() + "?dataset=" + edition + "&done=figure-entered");
            case Refused<DatasetId, Reason>(Reason why) -> show(indicator, form.wrong("geo", why), page);
        };
    }

    private static Optional<Observation> read(Form form) {
        Optional<GeoCode> geo = GeoCode.parse(form.required("geo", 20));
        if (geo.isEmpty() && !form.value("geo").isEmpty()) {
            form.wrong("geo", Reason.of("statistics.row.unknown-geo", form.value("geo")));
        }
        Optional<ReferencePeriod> period = FormParts.period(form, "period");
        Optional<Amount> amount = amount(form);
        Optional<Flags> flags = Flags.parse(form.optional("flags", 8).toLowerCase(Locale.ROOT));
        if (flags.isEmpty()) {
            form.wrong("flags", Reason.of("statistics.row.not-a-flag", form.value("flags")));
        }
        String note = form.required("note", LONGEST_NOTE);
        return form.isRight() && geo.isPresent() && period.isPresent() && amount.isPresent() && flags.isPresent()
                ? Optional.of(new Observation(geo.get(), period.get(), amount.get(), flags.get(), note))
                : Optional.empty();
    }

    private static Optional<Amount> amount(Form form) {
        return switch (form.value("answer")) {
            case "missing" -> Optional.of(new Amount.Missing());
            case "confidential" -> Optional.of(new Amount.Confidential());
            case String value -> FormParts.number(form, "value").map((BigDecimal number) -> Amount.of(number));
        };
    }

    private View show(Indicator indicator, Form form, Page page) {
        List<Choice> places = shelf.geos().all().values().stream()
                .map(geo -> geo.code().equals(GeoCode.WHOLE)
                        ? new Choice(geo.code().value(), page.t("statistics.whole"))
                        : new Choice(geo.code().value(), geo.in(page.language())))
                .sorted(Comparator.comparing((Choice choice) -> !choice.value().equals(GeoCode.WHOLE.value()))
                        .thenComparing(Choice::label, page.formats().order()))
                .toList();
        List<Choice> answers = List.of(
                new Choice("value", page.t("statistics.amount.value")),
                new Choice("missing", page.t("statistics.amount.missing")),
                new Choice("confidential", page.t("statistics.amount.confidential")));
        return page.show(
                "statistics/figure",
                new IndicatorViews.FigureView(indicator, form, places, answers, Choice.visibilities(page)));
    }

    private Indicator find(String code, Reader reader) {
        return IndicatorCode.parse(code)
                .flatMap(known -> indicators.find(known, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
