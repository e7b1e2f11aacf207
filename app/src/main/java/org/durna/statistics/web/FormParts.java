package org.durna.statistics.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.durna.frame.Form;
import org.durna.shared.Reason;
import org.durna.statistics.ReferencePeriod;

/** What several forms of this room read in the same way. */
final class FormParts {
    private FormParts() {}

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
}
