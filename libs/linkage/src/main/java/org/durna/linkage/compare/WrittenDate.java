package org.durna.linkage.compare;

import org.durna.linkage.Value;

/** A date as far as it is known: a month or day of 0 is not known. */
public record WrittenDate(int year, int month, int day, String normal, String shown) implements Value {
    static WrittenDate of(int year, int month, int day, String shown) {
        String normal = "" + (year * 10_000 + month * 100 + day);
        return new WrittenDate(year, month, day, normal, normal.equals(shown) ? normal : shown);
    }

    boolean whole() {
        return day != 0;
    }
}
