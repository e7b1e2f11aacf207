package org.durna.access;

import org.durna.shared.LocalizedText;

/** A body that acts on the platform through its accounts, for a party or as a partner. */
public record Agency(
        AgencyCode code, PartyCode party, AgencyKind kind, Standing standing, LocalizedText name, int version) {}
