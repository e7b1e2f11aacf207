package org.durna.meeting;

import java.time.Instant;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;

/** One text of a proposal, who wrote it and when; positions belong to the text that they were stated on. */
public record ProposalText(int number, ProposedChange change, PartyCode party, AgencyCode agency, Instant at) {}
