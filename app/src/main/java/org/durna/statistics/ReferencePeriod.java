package org.durna.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure speaks of, as SDMX writes it: {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-07},
 * {@code 2024-W05} or {@code 2024-07-31}. Periods are ordered by their last day, then the longer first.
 */
public record ReferencePeriod(@JsonValue String code, LocalDate start, LocalDate end)
        implements Comparable<ReferencePeriod> {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>(?:18|19|20|21)\\d\\d)(?:-?(?<part>[SQMWA])(?<number>\\d{1,2})|-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?");
    private static final Comparator<ReferencePeriod> ORDER =
            Comparator.comparing(ReferencePeriod::end).thenComparing(ReferencePeriod::start);

    @JsonCreator
    public static ReferencePeriod of(String code) {
        return parse(code)
                .orElseThrow(() -> new IllegalArgumentException("A period looks like 2024, 2024-Q3 or 2024-07"));
    }

    /** The period that a text names, or empty when it names none. */
    public static Optional<ReferencePeriod> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(form));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ReferencePeriod read(Matcher form) {
        int year = Integer.parseInt(form.group("year"));
        if (form.group("day") != null) {
            LocalDate day =
                    LocalDate.of(year, Integer.parseInt(form.group("month")), Integer.parseInt(form.group("day")));
            return new ReferencePeriod(day.toString(), day, day);
        }
        if (form.group("month") != null) {
            return month(YearMonth.of(year, Integer.parseInt(form.group("month"))));
        }
        String part = form.group("part");
        if (part == null) {
            return months(Integer.toString(year), year, 1, 12);
        }
        int number = Integer.parseInt(form.group("number"));
        return switch (part) {
            case "S" -> months(year + "-S" + within(number, 2), year, number * 6 - 5, 6);
            case "Q" -> months(year + "-Q" + within(number, 4), year, number * 3 - 2, 3);
            case "M" -> month(YearMonth.of(year, number));
            case "A" -> months(year + "-A" + within(number, 1), year, 1, 12).plainYear();
            case String week -> week(year, number);
        };
    }

    private ReferencePeriod plainYear() {
        return new ReferencePeriod(Integer.toString(start.getYear()), start, end);
    }

    private static ReferencePeriod month(YearMonth month) {
        return new ReferencePeriod(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private static ReferencePeriod months(String code, int year, int first, int length) {
        YearMonth begin = YearMonth.of(year, first);
        return new ReferencePeriod(
                code, begin.atDay(1), begin.plusMonths(length - 1L).atEndOfMonth());
    }

    private static ReferencePeriod week(int year, int number) {
        LocalDate within = LocalDate.of(year, 1, 4);
        if (number > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(within).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        LocalDate monday =
                within.with(WeekFields.ISO.weekOfWeekBasedYear(), number).with(WeekFields.ISO.dayOfWeek(), 1);
        return new ReferencePeriod("%d-W%02d".formatted(year, number), monday, monday.plusDays(6));
    }

    private static int within(int number, int most) {
        if (number < 1 || number > most) {
            throw new DateTimeException("no such part of a year");
        }
        return number;
    }

    @Override
    public int compareTo(ReferencePeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
