package org.durna.meeting;

import java.time.Instant;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;

/** Something said in the discussion of a proposal. */
public record Remark(PartyCode party, AgencyCode agency, String words, Instant at) {}
