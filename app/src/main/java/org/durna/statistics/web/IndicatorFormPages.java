package org.durna.statistics.web;

import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Indicators;
import org.durna.statistics.intake.DefineIndicator;
import org.durna.statistics.intake.DefineIndicator.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** An indicator is defined, and its definition, baseline and targets are changed. */
@Controller
@Behind(Permission.EDIT_INDICATORS)
class IndicatorFormPages {
    private final Indicators indicators;
    private final DefineIndicator define;
    private final IndicatorForms forms;

    IndicatorFormPages(Indicators indicators, DefineIndicator define, IndicatorForms forms) {
        this.indicators = indicators;
        this.define = define;
        this.forms = forms;
    }

    @GetMapping("/indicators/new")
    View blank(Page page, Reader reader) {
        Form form = Form.empty().with("version", "1").with("visibility", Visibility.OWN.name());
        return page.show("statistics/form", forms.view(page, form, Optional.empty(), Optional.empty()));
    }

    @PostMapping("/indicators/new")
    View add(@RequestParam Map<String, String> fields, Page page, Reader reader) {
        Form form = Form.of(fields);
        Optional<Indicator> read = forms.read(page, form, Optional.empty(), reader);
        if (read.isEmpty()) {
            return page.show("statistics/form", forms.view(page, form, Optional.empty(), Optional.empty()));
        }
        return answer(define.add(read.get(), reader), form, Optional.empty(), page, "indicator-added");
    }

    @GetMapping("/indicators/{code}/edit")
    View edit(@PathVariable("code") String code, Page page, Reader reader) {
        Indicator now = find(code, reader);
        return page.show(
                "statistics/form",
                forms.view(
                        page, IndicatorForms.filled(now, page.languages()), Optional.of(now.code()), Optional.empty()));
    }

    @PostMapping("/indicators/{code}/edit")
    View change(@PathVariable("code") String code, @RequestParam Map<String, String> fields, Page page, Reader reader) {
        Indicator now = find(code, reader);
        Form form = Form.of(fields);
        Optional<Indicator> read = forms.read(page, form, Optional.of(now), reader);
        if (read.isEmpty()) {
            return page.show("statistics/form", forms.view(page, form, Optional.of(now.code()), Optional.empty()));
        }
        return answer(define.change(read.get(), reader), form, Optional.of(now.code()), page, "indicator-changed");
    }

    private View answer(
            Outcome<Indicator, Refusal> outcome, Form form, Optional<IndicatorCode> code, Page page, String notice) {
        return switch (outcome) {
            case Done<Indicator, Refusal>(Indicator saved) ->
                new RedirectView("/indicators/" + saved.code() + "?done=" + notice);
            case Refused<Indicator, Refusal>(Refusal.Stale(Indicator now)) ->
                page.show("statistics/form", forms.stale(page, form, now));
            case Refused<Indicator, Refusal>(Refusal.Because(Reason reason)) -> {
                form.wrong("code", reason);
                yield page.show("statistics/form", forms.view(page, form, code, Optional.empty()));
            }
        };
    }

    private Indicator find(String code, Reader reader) {
        return IndicatorCode.parse(code)
                .flatMap(known -> indicators.find(known, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
