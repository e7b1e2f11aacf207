package org.durna.statistics.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.statistics.Amount;
import org.durna.statistics.Flags;

/** One figure as a cell writes it, with the signs that statistical offices use for no figure and a hidden one. */
final class FigureText {
    /** Figure and flags together. */
    record Read(Amount amount, Flags flags) {}

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:[, \\u00A0\\u202F]\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_FLAGS = Pattern.compile("(?<figure>:|[-+.,\\d]*\\d)\\s*(?<flags>[a-z]{1,4})");
    private static final Pattern NO_FIGURE = Pattern.compile("|:|\\.\\.|NaN|#N/A|N/A|NULL");
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;

    private FigureText() {}

    static Outcome<Read, Reason> read(String written, String flagText, String confidentiality, TableForm form) {
        String text = written.strip();
        Flags flags = Flags.parse(flagText.strip().toLowerCase(Locale.ROOT)).orElse(Flags.NONE);
        Matcher together = WITH_FLAGS.matcher(text);
        if (together.matches()) {
            text = together.group("figure");
            flags = new Flags(flags.letters() + together.group("flags"));
        }
        boolean hidden = flags.has('c')
                || (!confidentiality.isBlank() && !confidentiality.strip().equalsIgnoreCase("F"));
        if (NO_FIGURE.matcher(text).matches()) {
            return Outcome.done(new Read(hidden ? new Amount.Confidential() : new Amount.Missing(), flags));
        }
        if (hidden) {
            return Outcome.refused(Reason.of("statistics.row.confidential-with-value"));
        }
        return number(text, form, flags);
    }

    private static Outcome<Read, Reason> number(String text, TableForm form, Flags flags) {
        String plain = text;
        if (THOUSANDS.matcher(text).matches()) {
            if (form != TableForm.EUROSTAT_LABELS) {
                return Outcome.refused(Reason.of("statistics.row.thousands", text, text.replaceAll("[^-.\\d]", "")));
            }
            plain = text.replaceAll("[^-.\\d]", "");
        }
        if (!PLAIN.matcher(plain).matches()) {
            return Outcome.refused(Reason.of("statistics.row.not-a-number", shortened(text)));
        }
        BigDecimal value = new BigDecimal(plain);
        if (value.precision() - (long) value.scale() > MOST_DIGITS) {
            return Outcome.refused(Reason.of("statistics.row.too-great", shortened(text)));
        }
        if (value.scale() > MOST_DECIMALS) {
            return Outcome.refused(Reason.of("statistics.row.too-fine", shortened(text), MOST_DECIMALS));
        }
        return Outcome.done(new Read(amount(value, flags), flags));
    }

    private static Amount amount(BigDecimal value, Flags flags) {
        if (value.signum() == 0) {
            return flags.has('n') ? new Amount.RoundedToZero() : new Amount.Zero();
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return new Amount.Counted(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
