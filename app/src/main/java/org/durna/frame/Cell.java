package org.durna.frame;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one field of a table. Unknown, none, hidden and zero are different things and look different. */
public sealed interface Cell {

    /** Words. */
    record Text(String value) implements Cell {}

    /** Words that lead to a page. */
    record Link(String value, String address) implements Cell {
        public Link {
            Address.check(address);
        }
    }

    /** A number with as many decimals as its source gives. */
    record Number(BigDecimal value, int decimals) implements Cell {
        public Number {
            if (decimals < 0 || decimals > 9) {
                throw new IllegalArgumentException("A number is shown with 0 to 9 decimals");
            }
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate value) implements Cell {}

    /** A letter in a shape, with the word that it stands for: readable in black and white, and aloud. */
    record Mark(String letter, String word, Shape shape) implements Cell {}

    /** Nobody has said what belongs here. */
    record Unknown() implements Cell {}

    /** There is nothing that could stand here. */
    record None() implements Cell {}

    /** Something stands here that the reader may not see. */
    record Hidden() implements Cell {}

    /** How a mark is drawn; each shape differs from the others without its colour. */
    enum Shape {
        SOLID,
        ROUND,
        OUTLINE,
        DASHED,
        HEAVY;

        public String css() {
            return "sign--" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Cell text(String value) {
        return new Text(value);
    }

    static Cell link(String value, String address) {
        return new Link(value, address);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value), 0);
    }

    static Cell number(BigDecimal value, int decimals) {
        return new Number(value, decimals);
    }

    static Cell day(LocalDate value) {
        return new Day(value);
    }

    static Cell mark(String letter, String word, Shape shape) {
        return new Mark(letter, word, shape);
    }

    static Cell unknown() {
        return new Unknown();
    }

    static Cell none() {
        return new None();
    }

    static Cell hidden() {
        return new Hidden();
    }

    /** Counted, and there were none of them. */
    static Cell zero() {
        return number(0);
    }
}
