package org.durna.statistics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Benchmark;
import org.durna.statistics.Direction;
import org.durna.statistics.Frequency;
import org.durna.statistics.Indicator;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.IndicatorKind;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.Unit;
import org.durna.statistics.intake.DefineIndicator;
import org.durna.statistics.store.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an indicator into a form and a form into an indicator. */
@Component
class IndicatorForms {
    private static final Pattern CLAUSE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,11}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;

    private final Shelf shelf;

    IndicatorForms(Shelf shelf) {
        this.shelf = shelf;
    }

    IndicatorViews.FormView view(Page page, Form form, Optional<IndicatorCode> code, Optional<Conflict> conflict) {
        return new IndicatorViews.FormView(
                code,
                form,
                Arrays.stream(IndicatorKind.values())
                        .map(each -> new Choice(each.code(), page.t(Words.kind(each))))
                        .toList(),
                shelf.indicators().units().stream()
                        .map(unit -> new Choice(
                                unit.code(), unit.name().has(page.language()) ? page.text(unit.name()) : unit.code()))
                        .toList(),
                Arrays.stream(Frequency.values())
                        .map(each -> new Choice(each.code(), page.t(Words.frequency(each))))
                        .toList(),
                Arrays.stream(Direction.values())
                        .map(each -> new Choice(each.code(), page.t(Words.direction(each))))
                        .toList(),
                Choice.visibilities(page),
                conflict);
    }

    /** The form as written beside what is stored now; sent again, it puts the written values on the present version. */
    IndicatorViews.FormView stale(Page page, Form form, Indicator now) {
        Conflict conflict = Conflict.between(labels(page.languages()), values(now, page.languages()), form);
        return view(
                page,
                form.with("version", Long.toString(now.version())),
                Optional.of(now.code()),
                Optional.of(conflict));
    }

    static Form filled(Indicator indicator, List<Language> languages) {
        return Form.of(values(indicator, languages)).with("version", Long.toString(indicator.version()));
    }

    /** The indicator that a form holds, or nothing when something in it is wrong, which the form then says. */
    Optional<Indicator> read(Page page, Form form, Optional<Indicator> now, Reader reader) {
        Optional<IndicatorCode> code = now.map(Indicator::code).or(() -> code(form));
        LocalizedText name = form.texts("name", page.languages(), LONGEST_NAME);
        if (!name.has(page.pack().firstLanguage())) {
            form.wrong("name_" + page.pack().firstLanguage().code(), Reason.of("frame.form.required"));
        }
        LocalizedText definition = form.texts("definition", page.languages(), LONGEST_TEXT);
        LocalizedText source = form.texts("source", page.languages(), LONGEST_TEXT);
        List<String> clauses = clauses(form);
        Optional<IndicatorKind> kind = IndicatorKind.parse(form.required("kind", 20));
        Optional<Unit> unit = chosen(form, "unit", shelf.indicators().units(), Unit::code);
        Optional<Frequency> frequency = chosen(form, "frequency", List.of(Frequency.values()), Frequency::code);
        Optional<Direction> direction = chosen(form, "direction", List.of(Direction.values()), Direction::code);
        Optional<Visibility> visibility = form.visibility("visibility");
        Benchmark baseline = baseline(form);
        List<Benchmark> targets = targets(form);
        if (!form.isRight()
                || code.isEmpty()
                || kind.isEmpty()
                || unit.isEmpty()
                || frequency.isEmpty()
                || direction.isEmpty()
                || visibility.isEmpty()) {
            return Optional.empty();
        }
        Indicator read = new Indicator(
                code.get(),
                kind.get(),
                clauses,
                unit.get(),
                frequency.get(),
                direction.get(),
                name,
                definition,
                source,
                baseline,
                targets,
                visibility.get(),
                now.isPresent() ? now.get().owner() : reader.agency(),
                now.map(Indicator::sample).orElse(false),
                form.version());
        if (!DefineIndicator.mayHave(visibility.get(), read)) {
            form.wrong("visibility", Reason.of("statistics.indicator.nobody-owns"));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private static Optional<IndicatorCode> code(Form form) {
        Optional<IndicatorCode> code = IndicatorCode.parse(form.required("code", 60));
        if (code.isEmpty()) {
            form.wrong("code", Reason.of("statistics.indicator.code-form"));
        }
        return code;
    }

    private static List<String> clauses(Form form) {
        List<String> clauses = Arrays.stream(form.optional("clauses", 200).split("[,;\\s]+"))
                .filter(clause -> !clause.isEmpty())
                .distinct()
                .toList();
        clauses.stream()
                .filter(clause -> !CLAUSE.matcher(clause).matches())
                .findFirst()
                .ifPresent(clause -> form.wrong("clauses", Reason.of("statistics.indicator.clause-form", clause)));
        return clauses;
    }

    private static <T> Optional<T> chosen(
            Form form, String name, List<T> all, java.util.function.Function<T, String> code) {
        String value = form.required(name, 40);
        Optional<T> found =
                all.stream().filter(each -> code.apply(each).equals(value)).findFirst();
        if (found.isEmpty()) {
            form.wrong(name, Reason.of("frame.form.required"));
        }
        return found;
    }

    private static @Nullable Benchmark baseline(Form form) {
        if (form.value("baseline_period").isEmpty()
                && form.value("baseline_value").isEmpty()) {
            return null;
        }
        Optional<ReferencePeriod> period = FormParts.period(form, "baseline_period");
        Optional<BigDecimal> value = FormParts.number(form, "baseline_value");
        return period.isPresent() && value.isPresent() ? new Benchmark(period.get(), value.get()) : null;
    }

    /** One target a line: {@code 2027 = 50}. */
    private static List<Benchmark> targets(Form form) {
        List<Benchmark> targets = new ArrayList<>();
        for (String line : form.optional("targets", LONGEST_TEXT).split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            String[] halves = line.split("=", 2);
            Form part = Form.empty().with("value", halves.length == 2 ? halves[1] : "");
            Optional<ReferencePeriod> period = ReferencePeriod.parse(halves[0]);
            Optional<BigDecimal> value = FormParts.number(part, "value");
            if (period.isEmpty()
                    || value.isEmpty()
                    || targets.stream().anyMatch(each -> each.period().equals(period.get()))) {
                form.wrong("targets", Reason.of("statistics.indicator.target-form", line.strip()));
                return List.of();
            }
            targets.add(new Benchmark(period.get(), value.get()));
        }
        return targets;
    }

    private static Map<String, String> values(Indicator indicator, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", indicator.code().value());
        languages.forEach(language -> {
            put(values, "name", language, indicator.name());
            put(values, "definition", language, indicator.definition());
            put(values, "source", language, indicator.source());
        });
        values.put("clauses", String.join(", ", indicator.clauses()));
        values.put("kind", indicator.kind().code());
        values.put("unit", indicator.unit().code());
        values.put("frequency", indicator.frequency().code());
        values.put("direction", indicator.direction().code());
        values.put(
                "baseline_period",
                indicator.start().map(each -> each.period().code()).orElse(""));
        values.put(
                "baseline_value",
                indicator.start().map(each -> plain(each.value())).orElse(""));
        values.put(
                "targets",
                indicator.targets().stream()
                        .map(each -> each.period().code() + " = " + plain(each.value()))
                        .collect(java.util.stream.Collectors.joining("\n")));
        values.put("visibility", indicator.visibility().name());
        return values;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> values, String name, Language language, LocalizedText text) {
        values.put(name + "_" + language.code(), text.has(language) ? text.in(language) : "");
    }

    private static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        languages.forEach(language -> {
            labels.put("name_" + language.code(), "statistics.field.name");
            labels.put("definition_" + language.code(), "statistics.field.definition");
            labels.put("source_" + language.code(), "statistics.field.source");
        });
        labels.put("clauses", "statistics.field.clauses");
        labels.put("kind", "statistics.field.kind");
        labels.put("unit", "statistics.field.unit");
        labels.put("frequency", "statistics.field.frequency");
        labels.put("direction", "statistics.field.direction");
        labels.put("baseline_period", "statistics.field.baseline-period");
        labels.put("baseline_value", "statistics.field.baseline-value");
        labels.put("targets", "statistics.field.targets");
        labels.put("visibility", "statistics.field.visibility");
        return labels;
    }
}
