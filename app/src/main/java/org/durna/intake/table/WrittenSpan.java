package org.durna.intake.table;

import com.ibm.icu.lang.UCharacter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.reporting.reading.Meaning;
import org.durna.reporting.reading.WrittenDay;
import org.durna.shared.Language;

/**
 * When something begins and ends, as people write it in a table: a day, a month ({@code 03.2021}, {@code mart 2021}), a year, or two of them
 * with a dash between ({@code 2021–2024}). A month or a year stands for its first day where something begins, for its last where it ends.
 */
public final class WrittenSpan {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-]((?:19|20)\\d{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)\\.?,?\\s*((?:19|20)\\d{2})");
    private static final Pattern DASH =
            Pattern.compile("\\s+[-–—]+\\s+|\\s*[–—]+\\s*|(?<=\\b(?:19|20)\\d{2})-(?=(?:19|20)\\d{2}\\b)|-$");

    private final Map<String, Month> months = new HashMap<>();

    public WrittenSpan(List<Language> languages) {
        for (Language language : languages) {
            Locale locale = Locale.of(language.code());
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    months.put(folded(month.getDisplayName(style, locale)), month);
                }
            }
        }
    }

    /** The two ends of what is written in one cell; where no dash divides it, the end is not said, unless it is a month or a year. */
    public record Ends(Meaning start, Meaning end) {}

    public Ends both(String text, LocalDate near) {
        String[] parts = DASH.split(text.strip(), -1);
        return switch (parts.length) {
            case 1 -> {
                boolean one = WrittenDay.read(text, near) instanceof Meaning.Sure;
                yield new Ends(start(text, near), one ? new Meaning.Nothing() : end(text, near));
            }
            case 2 -> new Ends(start(parts[0], near), end(parts[1], near));
            default -> new Ends(WrittenDay.read(text, near), new Meaning.Nothing());
        };
    }

    public Meaning start(String text, LocalDate near) {
        return month(text)
                .<Meaning>map(month -> new Meaning.Sure(month.first().atDay(1).toString()))
                .orElseGet(() -> WrittenDay.read(text, near));
    }

    public Meaning end(String text, LocalDate near) {
        return month(text)
                .<Meaning>map(
                        month -> new Meaning.Sure(month.last().atEndOfMonth().toString()))
                .orElseGet(() -> WrittenDay.read(text, near));
    }

    private record Months(YearMonth first, YearMonth last) {}

    private Optional<Months> month(String text) {
        String plain =
                folded(text).replaceAll("(?<=\\d)\\s*(г|год|года|il|ci il|cı il|cu il|cü il|ildən|ilədək)\\.?$", "");
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            return Optional.of(new Months(YearMonth.of(number, Month.JANUARY), YearMonth.of(number, Month.DECEMBER)));
        }
        Matcher digits = MONTH.matcher(plain);
        try {
            if (digits.matches()) {
                YearMonth month = YearMonth.of(Integer.parseInt(digits.group(2)), Integer.parseInt(digits.group(1)));
                return Optional.of(new Months(month, month));
            }
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
        Matcher named = NAMED_MONTH.matcher(plain);
        if (named.matches() && months.containsKey(named.group(1))) {
            YearMonth month = YearMonth.of(Integer.parseInt(named.group(2)), months.get(named.group(1)));
            return Optional.of(new Months(month, month));
        }
        return Optional.empty();
    }

    private static String folded(String text) {
        return UCharacter.foldCase(text, true)
                .replace("\u0307", "")
                .replaceAll("\\.$", "")
                .strip();
    }
}
