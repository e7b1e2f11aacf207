package org.durna.meeting;

import java.time.LocalDate;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;

/** What an evaluation recommends, to whom, by when, and what became of it. */
public record Recommendation(long id, LocalizedText text, AgencyCode owner, LocalDate due, RecommendationState state) {}
