package org.durna.statistics.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.ReferencePeriod;

/** What several forms of this room read in the same way. */
final class FormParts {
    private FormParts() {}

    static List<Choice> visibilities(Page page) {
        return Arrays.stream(Visibility.values())
                .map(each -> new Choice(each.name(), page.t(each.key())))
                .toList();
    }

    static Optional<Visibility> visibility(Form form) {
        String code = form.required("visibility", 20);
        Optional<Visibility> found = Arrays.stream(Visibility.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            form.wrong("visibility", Reason.of("frame.form.required"));
        }
        return found;
    }

    /** A number as a person writes it: digits, spaces between thousands, a point or a comma before decimals. */
    static Optional<BigDecimal> number(Form form, String name) {
        String written = form.value(name).replaceAll("[\\s\\u00A0\\u202F]", "");
        String plain = written.indexOf('.') < 0 ? written.replace(',', '.') : written;
        if (!plain.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            form.wrong(name, Reason.of("statistics.form.not-a-number", form.value(name)));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    static Optional<ReferencePeriod> period(Form form, String name) {
        Optional<ReferencePeriod> period = ReferencePeriod.parse(form.value(name));
        if (period.isEmpty()) {
            form.wrong(name, Reason.of("statistics.row.not-a-period", form.value(name)));
        }
        return period;
    }

    static LocalizedText texts(Page page, Form form, String name, int longest) {
        Map<String, String> texts = new TreeMap<>();
        for (Language language : page.languages()) {
            String text = form.optional(name + "_" + language.code(), longest);
            if (!text.isEmpty()) {
                texts.put(language.code(), text);
            }
        }
        return new LocalizedText(texts);
    }

    static long version(Form form) {
        String version = form.value("version");
        return version.matches("\\d{1,15}") ? Long.parseLong(version) : 0;
    }
}
