package org.durna.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a party says to a proposal. A party that has not answered has no position. */
public enum Position {
    AGREES,
    /** Agrees subject to confirmation at home: the matter stays open until it confirms. */
    AGREES_AD_REFERENDUM,
    DOES_NOT_OBJECT,
    RESERVES,
    NOT_CONCERNED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "proposal.position." + code();
    }

    public static Optional<Position> read(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
