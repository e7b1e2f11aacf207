package org.durna.statistics;

/** One cell of an edition: a place, a period, what is said of it, and the source's flags. */
public record Observation(GeoCode geo, ReferencePeriod period, Amount amount, Flags flags, String note) {
    public Observation(GeoCode geo, ReferencePeriod period, Amount amount, Flags flags) {
        this(geo, period, amount, flags, "");
    }
}
