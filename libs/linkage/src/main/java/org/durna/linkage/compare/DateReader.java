package org.durna.linkage.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;

/**
 * Reads a date as offices write it: 19850307, 1985-03-07, 07.03.1985, 7/3/1985, 1985-03, 1985.
 * A date that cannot be is refused and said, never bent into one that can.
 */
final class DateReader {
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2100;

    private DateReader() {}

    static Reading read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        int time = text.indexOf('T');
        List<String> parts = digits(time > 0 ? text.substring(0, time) : text);
        return switch (parts.size()) {
            case 1 -> ofOne(parts.getFirst(), text);
            case 2 -> ofTwo(parts.get(0), parts.get(1), text);
            case 3 -> ofThree(parts.get(0), parts.get(1), parts.get(2), text);
            default -> Reading.refused(What.NOT_A_DATE);
        };
    }

    private static List<String> digits(String text) {
        List<String> parts = new ArrayList<>(3);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!digit) {
                if (i < text.length() && ".-/ ".indexOf(text.charAt(i)) < 0) {
                    return List.of();
                }
                if (i > from) {
                    parts.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static Reading ofOne(String digits, String shown) {
        return switch (digits.length()) {
            case 8 -> dated(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8), shown, false);
            case 6 -> dated(number(digits, 0, 4), number(digits, 4, 6), 0, shown, false);
            case 4 -> dated(number(digits, 0, 4), 0, 0, shown, false);
            default -> Reading.refused(What.NOT_A_DATE);
        };
    }

    private static Reading ofTwo(String one, String other, String shown) {
        if (one.length() == 4 && other.length() <= 2) {
            return dated(Integer.parseInt(one), Integer.parseInt(other), 0, shown, false);
        }
        return other.length() == 4 && one.length() <= 2
                ? dated(Integer.parseInt(other), Integer.parseInt(one), 0, shown, false)
                : Reading.refused(What.NOT_A_DATE);
    }

    private static Reading ofThree(String one, String two, String three, String shown) {
        if (one.length() == 4 && two.length() <= 2 && three.length() <= 2) {
            return dated(Integer.parseInt(one), Integer.parseInt(two), Integer.parseInt(three), shown, false);
        }
        if (three.length() == 4 && two.length() <= 2 && one.length() <= 2) {
            // With strokes the month may stand first; with dots it never does.
            boolean unclear = shown.indexOf('/') > 0 && Integer.parseInt(one) <= 12 && !one.equals(two);
            return dated(Integer.parseInt(three), Integer.parseInt(two), Integer.parseInt(one), shown, unclear);
        }
        return Reading.refused(What.NOT_A_DATE);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static Reading dated(int year, int month, int day, String shown, boolean unclear) {
        if (year < EARLIEST || year > LATEST) {
            return Reading.refused(What.YEAR_OUT_OF_RANGE);
        }
        if (month == 0) {
            return day == 0 ? Reading.of(WrittenDate.of(year, 0, 0, shown)) : Reading.refused(What.NO_SUCH_DATE);
        }
        try {
            LocalDate.of(year, month, Math.max(day, 1));
        } catch (DateTimeException e) {
            return Reading.refused(What.NO_SUCH_DATE);
        }
        WrittenDate date = WrittenDate.of(year, month, day, shown);
        if (unclear) {
            return new Reading(date, List.of(What.DAY_AND_MONTH_UNCLEAR));
        }
        return month == 1 && day == 1 ? new Reading(date, List.of(What.FIRST_OF_JANUARY)) : Reading.of(date);
    }
}
