package org.durna.access;

import java.util.EnumSet;
import java.util.Set;

/** One door of the platform, and the purposes for which it opens. */
public enum Permission {
    WRITE_EVIDENCE(Purpose.COORDINATION, Purpose.IMPLEMENTATION),
    PUBLISH_EVIDENCE(Purpose.COORDINATION),
    WRITE_ACTIVITIES(Purpose.COORDINATION, Purpose.IMPLEMENTATION),
    PUBLISH_ACTIVITIES(Purpose.COORDINATION),
    EDIT_RATES(Purpose.COORDINATION),
    IMPORT_ACTIVITIES(Purpose.COORDINATION),
    EDIT_PARTIES(Purpose.COORDINATION),
    EDIT_INDICATORS(Purpose.COORDINATION, Purpose.STATISTICS),
    IMPORT_FIGURES(Purpose.COORDINATION, Purpose.STATISTICS),
    IMPORT_OFFICIAL_TEXT(Purpose.COORDINATION),
    KEEP_MEETINGS(Purpose.COORDINATION),
    SPEAK_FOR_PARTY(Purpose.COORDINATION),
    CHANGE_ANNEX(Purpose.COORDINATION),
    EVALUATE(Purpose.COORDINATION),
    READ_CONTACTS(Purpose.COORDINATION),
    OPEN_ROUNDS(Purpose.COORDINATION),
    READ_MAILBOX(Purpose.COORDINATION),
    READ_DRAFTS(Purpose.COORDINATION, Purpose.IMPLEMENTATION, Purpose.STATISTICS, Purpose.BREAK_GLASS),
    READ_AUDIT(Purpose.AUDIT_REVIEW),
    MANAGE_ACCOUNTS(Purpose.ADMINISTRATION),
    BREAK_GLASS(Purpose.ADMINISTRATION, Purpose.BREAK_GLASS),
    REVIEW_GLASS(Purpose.COORDINATION, Purpose.AUDIT_REVIEW, Purpose.ADMINISTRATION),
    READ_PEOPLE(Purpose.REGISTRATION, Purpose.PROTECTION),
    WRITE_PEOPLE(Purpose.REGISTRATION, Purpose.PROTECTION),
    SEAL_PEOPLE(Purpose.PROTECTION),
    HOLD_TOKENS(Purpose.values());

    private final Set<Purpose> purposes;

    Permission(Purpose... purposes) {
        this.purposes = Set.copyOf(EnumSet.copyOf(java.util.List.of(purposes)));
    }

    /** The purposes for which this door opens. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    public String key() {
        return "permission." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
