package org.durna.statistics;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an indicator's figures: published as a whole, withdrawn as a whole, never mixed with another.
 *
 * @param dimensions what the figures are fixed at: sex T, age TOTAL
 * @param geoNotes what must be known of single countries: no-pair, by-citizenship
 * @param headline the row that speaks for the edition, if one does
 * @param verified whether it may be quoted without its note
 */
public record Dataset(
        DatasetId id,
        IndicatorCode indicator,
        Origin origin,
        Provenance provenance,
        Rounding rounding,
        Map<String, String> dimensions,
        Map<GeoCode, String> geoNotes,
        LocalizedText notes,
        @Nullable GeoCode headline,
        boolean verified,
        boolean sample,
        Visibility visibility,
        @Nullable AgencyCode owner,
        Instant publishedAt) {
    public Dataset {
        dimensions = Map.copyOf(dimensions);
        geoNotes = Map.copyOf(geoNotes);
    }

    public Optional<GeoCode> headlineRow() {
        return Optional.ofNullable(headline);
    }
}
