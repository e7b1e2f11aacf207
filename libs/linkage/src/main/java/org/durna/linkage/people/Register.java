package org.durna.linkage.people;

import java.time.LocalDate;
import java.util.List;

/** A register that writes people down in its own way: its spelling, its form of dates, and what it does not know. */
enum Register {
    HOME(Spelling.AZERBAIJANI, Form.DOTS, true, true),
    OLD_ARCHIVE(Spelling.AZERBAIJANI_CYRILLIC, Form.DOTS, false, true),
    OLD_RUSSIAN(Spelling.RUSSIAN, Form.DOTS, false, true),
    BORDER(Spelling.MRZ, Form.PLAIN, true, false),
    MEMBER_STATE(Spelling.ENGLISH, Form.DASHES, false, false),
    MEMBER_STATE_PLAIN(Spelling.WITHOUT_MARKS, Form.DASHES, false, false),
    MEMBER_STATE_OLD_PASSPORT(Spelling.RUSSIAN_ROMANISED, Form.DASHES, false, false),
    CONSULATE(Spelling.ARABIC, Form.DASHES, false, true);

    private static final List<Register> OTHERS = List.of(
            OLD_ARCHIVE,
            OLD_RUSSIAN,
            BORDER,
            BORDER,
            MEMBER_STATE,
            MEMBER_STATE,
            MEMBER_STATE_PLAIN,
            MEMBER_STATE_OLD_PASSPORT,
            CONSULATE);

    enum Form {
        DOTS,
        DASHES,
        PLAIN
    }

    final Spelling spelling;
    final boolean knowsFin;
    final boolean knowsPatronymic;
    private final Form form;

    Register(Spelling spelling, Form form, boolean knowsFin, boolean knowsPatronymic) {
        this.spelling = spelling;
        this.form = form;
        this.knowsFin = knowsFin;
        this.knowsPatronymic = knowsPatronymic;
    }

    static Register other(Dice dice) {
        return dice.of(OTHERS);
    }

    String date(LocalDate date) {
        return date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    String date(int year, int month, int day) {
        String mm = two(month);
        String dd = two(day);
        return switch (form) {
            case DOTS -> dd + "." + mm + "." + year;
            case DASHES -> year + "-" + mm + "-" + dd;
            case PLAIN -> year + mm + dd;
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
