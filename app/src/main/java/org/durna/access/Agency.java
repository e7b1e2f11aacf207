package org.durna.access;

import org.durna.shared.LocalizedText;

/** A body that acts on the platform through its accounts, for a party or as a partner. */
public record Agency(
        AgencyCode code, PartyCode party, AgencyKind kind, Standing standing, LocalizedText name, int version) {

    /** The same agency as somebody saw it at an earlier version. */
    public Agency at(int seen) {
        return new Agency(code, party, kind, standing, name, seen);
    }
}
