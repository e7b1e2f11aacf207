package org.durna.access;

/**
 * Why somebody looks or writes. A purpose comes from a duty: an account is offered the purposes of its roles and no others,
 * and the one in force is written beside every entry of the audit.
 */
public enum Purpose {
    /** Steering the partnership: coordinators and contact points of the parties. */
    COORDINATION,
    /** Doing and reporting activities under the partnership. */
    IMPLEMENTATION,
    /** Making and publishing figures. */
    STATISTICS,
    /** Keeping the registry of people: who somebody is, and what keepers assert about them. */
    REGISTRATION,
    /** Keeping those safe who are in danger: whoever is sealed is seen for this purpose alone. */
    PROTECTION,
    /** Reviewing who saw and changed what. */
    AUDIT_REVIEW,
    /** Running the installation: accounts, agencies, settings. */
    ADMINISTRATION,
    /** An administrator's opened glass: two people, a stated ground, an hour. */
    BREAK_GLASS;

    public String key() {
        return "purpose." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
