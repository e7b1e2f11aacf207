package org.durna.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which perhaps only the year, or the year and the month, is known.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where nobody knows it
 * @param day 1 to 31, or 0 where nobody knows it; a day without a month is refused
 */
public record PartialDate(int year, int month, int day) {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(?:(\\d{1,2})[-./])?(\\d{1,2})[-./])(\\d{4})");

    public PartialDate {
        if (year < 1 || year > 9999 || month == 0 && day != 0) {
            throw new DateTimeException("A partial date has a year, perhaps a month, and perhaps a day of it");
        }
        if (day != 0) {
            LocalDate checked = LocalDate.of(year, month, day);
            assert checked != null;
        } else if (month != 0) {
            YearMonth checked = YearMonth.of(year, month);
            assert checked != null;
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** As people and registers write it: 1961, 1961-05, 1961-05-12, 05.1961, 12.05.1961, 12/05/1961, 1961/05/12; empty where it is no date. */
    public static Optional<PartialDate> parse(String written) {
        String text = written.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> of(String year, @Nullable String month, @Nullable String day) {
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(year),
                    month == null ? 0 : Integer.parseInt(month),
                    day == null ? 0 : Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether both may be one date: what both know is the same. */
    public boolean agrees(PartialDate other) {
        return year == other.year
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    public boolean isWhole() {
        return day != 0;
    }

    /** Whether some day of it lies after this one for certain: then it cannot be a birth yet. */
    public boolean isAfter(LocalDate today) {
        int y = today.getYear();
        return year > y
                || year == y
                        && (month > today.getMonthValue()
                                || month == today.getMonthValue() && day > today.getDayOfMonth());
    }

    /** The last day that it may be. */
    public LocalDate latest() {
        YearMonth latest = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? latest.atEndOfMonth() : latest.atDay(day);
    }

    /** As ISO 8601 writes it, no longer than it is known. */
    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
