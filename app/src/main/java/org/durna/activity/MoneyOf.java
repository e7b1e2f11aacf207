package org.durna.activity;

import java.util.Locale;
import java.util.Optional;
import org.durna.partnership.PartyKind;

/** Whose money it is; amounts of different owners never stand in one total. */
public enum MoneyOf {
    UNION,
    MEMBER_STATE,
    HOME_STATE,
    OTHER;

    /** Whose money it is when one of that kind gives it. */
    public static MoneyOf givenBy(PartyKind kind) {
        return switch (kind) {
            case UNION, UNION_AGENCY -> UNION;
            case HOME_STATE -> HOME_STATE;
            case MEMBER_STATE -> MEMBER_STATE;
            case PARTNER -> OTHER;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MoneyOf> read(String word) {
        for (MoneyOf each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The message key of its name. */
    public String key() {
        return "money.of." + word();
    }
}
