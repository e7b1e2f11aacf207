package org.durna.access;

import static org.durna.access.Permission.*;

import java.util.Set;

/** A duty that an account holds: the purposes it acts for, and the doors that are open to it. */
public enum Role {
    /** Steers the partnership for a whole side: in a foreign ministry, in the delegation of a union. */
    COORDINATOR(
            Set.of(Purpose.COORDINATION),
            Set.of(
                    WRITE_EVIDENCE,
                    PUBLISH_EVIDENCE,
                    WRITE_ACTIVITIES,
                    PUBLISH_ACTIVITIES,
                    EDIT_RATES,
                    IMPORT_ACTIVITIES,
                    EDIT_PARTIES,
                    EDIT_INDICATORS,
                    IMPORT_FIGURES,
                    IMPORT_OFFICIAL_TEXT,
                    OPEN_ROUNDS,
                    KEEP_MEETINGS,
                    SPEAK_FOR_PARTY,
                    CHANGE_ANNEX,
                    EVALUATE,
                    READ_CONTACTS,
                    READ_MAILBOX,
                    READ_DRAFTS,
                    REVIEW_GLASS,
                    HOLD_TOKENS)),
    /** Speaks for one party. */
    CONTACT_POINT(
            Set.of(Purpose.COORDINATION),
            Set.of(
                    WRITE_EVIDENCE,
                    PUBLISH_EVIDENCE,
                    KEEP_MEETINGS,
                    SPEAK_FOR_PARTY,
                    WRITE_ACTIVITIES,
                    PUBLISH_ACTIVITIES,
                    IMPORT_ACTIVITIES,
                    READ_CONTACTS,
                    READ_MAILBOX,
                    READ_DRAFTS,
                    HOLD_TOKENS)),
    /** Does the work of an activity and reports on it: its own drafts and nobody else's. */
    IMPLEMENTER(Set.of(Purpose.IMPLEMENTATION), Set.of(WRITE_EVIDENCE, WRITE_ACTIVITIES, READ_DRAFTS, HOLD_TOKENS)),
    /** Makes and loads figures. */
    STATISTICIAN(Set.of(Purpose.STATISTICS), Set.of(EDIT_INDICATORS, IMPORT_FIGURES, READ_DRAFTS, HOLD_TOKENS)),
    /** Looks people up in the registry and writes down what the own agency asserts about them. */
    REGISTRAR(Set.of(Purpose.REGISTRATION), Set.of(READ_PEOPLE, WRITE_PEOPLE, HOLD_TOKENS)),
    /** Keeps those safe who are in danger: seals them, and hears of whoever looks for them. */
    PROTECTOR(Set.of(Purpose.PROTECTION), Set.of(READ_PEOPLE, WRITE_PEOPLE, SEAL_PEOPLE)),
    /** Reviews who saw and changed what. */
    AUDITOR(Set.of(Purpose.AUDIT_REVIEW), Set.of(READ_AUDIT, REVIEW_GLASS)),
    /** Runs the installation; sees no draft and no person unless the glass is broken by two people. */
    ADMINISTRATOR(Set.of(Purpose.ADMINISTRATION), Set.of(MANAGE_ACCOUNTS, BREAK_GLASS, REVIEW_GLASS));

    private final Set<Purpose> purposes;
    private final Set<Permission> permissions;

    Role(Set<Purpose> purposes, Set<Permission> permissions) {
        this.purposes = purposes;
        this.permissions = permissions;
    }

    public Set<Purpose> purposes() {
        return purposes;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public String key() {
        return "role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
