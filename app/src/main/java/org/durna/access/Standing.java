package org.durna.access;

import java.util.Locale;
import org.durna.shared.Visibility;

/** Whether an agency acts for a party of the partnership or beside it, which decides how far its accounts see. */
public enum Standing {
    PARTY(Visibility.PARTIES),
    PARTNER(Visibility.PLATFORM);

    private final Visibility reach;

    Standing(Visibility reach) {
        this.reach = reach;
    }

    public Visibility reach() {
        return reach;
    }

    /** The word in the database and in packs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return "standing." + word();
    }
}
