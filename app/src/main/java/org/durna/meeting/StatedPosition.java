package org.durna.meeting;

import java.time.Instant;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;

/**
 * A party's position on one text of a proposal, as it was stated; a later one takes its place and the earlier stays on record.
 *
 * @param text the number of the text that it was stated on
 */
public record StatedPosition(
        PartyCode party, AgencyCode agency, Position position, String note, int text, Instant at) {}
