package org.durna.post;

import java.time.Instant;
import org.durna.access.AgencyCode;

/** A letter that was posted, by which agency and when, and where it is. */
public record PostedLetter(LetterId id, AgencyCode owner, Instant postedAt, Letter letter, Delivery delivery) {}
