package org.durna.linkage.compare;

import java.util.List;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** Dates of birth: swapped day and month, one digit wrong, known only in part, or "1 January" for unknown. */
public final class DateComparison implements FieldComparison {
    private static final List<String> LEVELS = List.of("differs", "near", "partly", "slip", "swapped-date", "same");

    @Override
    public Reading read(String cell) {
        return DateReader.read(cell);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(Value one, Value other) {
        WrittenDate a = (WrittenDate) one;
        WrittenDate b = (WrittenDate) other;
        if (!a.whole() || !b.whole() || isUnknownDay(a) || isUnknownDay(b)) {
            boolean fits = a.year() == b.year() && (a.month() == b.month() || unknownMonth(a) || unknownMonth(b));
            if (fits) {
                return 2;
            }
        }
        if (a.whole() && b.whole()) {
            if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month()) {
                return 4;
            }
            String p = a.normal();
            String q = b.normal();
            if (Distances.oneSlip(p, q)) {
                return 3;
            }
            int agreeing =
                    (a.year() == b.year() ? 1 : 0) + (a.month() == b.month() ? 1 : 0) + (a.day() == b.day() ? 1 : 0);
            return agreeing == 2 ? 1 : 0;
        }
        return 0;
    }

    private static boolean unknownMonth(WrittenDate date) {
        return date.month() == 0 || isUnknownDay(date);
    }

    /** Many registers write 1 January where only the year is known. */
    private static boolean isUnknownDay(WrittenDate date) {
        return date.month() == 1 && date.day() == 1;
    }

    @Override
    public int keys() {
        return 3;
    }

    /** The date with day and month in order of size; year and month; month and day. */
    @Override
    public long key(int number, Value value) {
        WrittenDate date = (WrittenDate) value;
        if (number == 0) {
            int less = Math.min(date.month(), date.day());
            int more = Math.max(date.month(), date.day());
            return date.whole() ? Hash.mix(date.year() * 10_000L + less * 100 + more) : 0;
        }
        if (number == 1) {
            return Hash.mix(1_000_000L + date.year());
        }
        return date.whole()
                ? Hash.mix(2_000_000L + Math.min(date.month(), date.day()) * 100 + Math.max(date.month(), date.day()))
                : 0;
    }
}
