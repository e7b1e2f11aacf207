package org.durna.reporting.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.shared.Reason;

/**
 * An amount of money as people write it: {@code 1.250.000,50}, {@code 1,250,000.50}, {@code 1 250 000}, {@code 2,5 mln}.
 * Where one mark stands once before exactly three digits ({@code 1.250}), it may divide thousands or begin the decimals: that is asked.
 */
public final class WrittenAmount {
    private static final Pattern SCALED = Pattern.compile("([\\d.,]+)(k|min|тыс|mln|m|mio|млн|mlrd|bn|млрд)\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)*");
    private static final int MOST_DIGITS = 15;

    private WrittenAmount() {}

    public static Meaning read(String text) {
        if (SaidNothing.by(text)) {
            return new Meaning.Nothing();
        }
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f']", "")
                .replaceAll("^(eur|euro|avro|евро|€)|(eur|euro|avro|евро|€)$", "");
        Matcher scaled = SCALED.matcher(plain);
        if (scaled.matches()) {
            BigDecimal times = times(scaled.group(2));
            return NUMBER.matcher(scaled.group(1)).matches()
                    ? of(
                            decimals(scaled.group(1)).stream()
                                    .map(value -> value.multiply(times))
                                    .toList(),
                            text)
                    : wrong(text);
        }
        return NUMBER.matcher(plain).matches() ? of(readings(plain), text) : wrong(text);
    }

    private static Meaning wrong(String text) {
        return new Meaning.Wrong(Reason.of("reporting.not-an-amount", text.strip()));
    }

    private static Meaning of(List<BigDecimal> readings, String text) {
        List<String> written = readings.stream()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .distinct()
                .toList();
        if (written.isEmpty() || written.stream().anyMatch(value -> value.length() > MOST_DIGITS)) {
            return wrong(text);
        }
        return written.size() == 1
                ? new Meaning.Sure(written.getFirst())
                : new Meaning.Unclear(written, Reason.of("reporting.which-amount", text.strip()));
    }

    private static BigDecimal times(String word) {
        return switch (word) {
            case "k", "min", "тыс" -> BigDecimal.valueOf(1_000);
            case "mlrd", "bn", "млрд" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000_000);
        };
    }

    /** Before a word such as "mln" one mark begins the decimals: nobody writes 1.250 mln for 1 250 millions. */
    private static List<BigDecimal> decimals(String digits) {
        return digits.chars().filter(each -> each == '.' || each == ',').count() == 1
                ? List.of(new BigDecimal(digits.replace(',', '.')))
                : readings(digits);
    }

    private static List<BigDecimal> readings(String digits) {
        List<BigDecimal> readings = new ArrayList<>();
        if (digits.matches("\\d+") || isGrouped(digits, '.', '\0') || isGrouped(digits, ',', '\0')) {
            readings.add(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        if (isGrouped(digits, '.', ',') || isGrouped(digits, ',', '.')) {
            char mark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
            readings.add(
                    new BigDecimal(digits.replace(mark == ',' ? "." : ",", "").replace(mark, '.')));
        }
        if (digits.matches("\\d+[.,]\\d+")) {
            readings.add(new BigDecimal(digits.replace(',', '.')));
        }
        return readings;
    }

    /** Whether every mark but the last stands before three digits; without a mark of decimals, the last one, too. */
    private static boolean isGrouped(String digits, char thousands, char decimal) {
        String groups = "\\d{1,3}(\\" + thousands + "\\d{3})+";
        return digits.matches(decimal == '\0' ? groups : groups + "\\" + decimal + "\\d+");
    }
}
