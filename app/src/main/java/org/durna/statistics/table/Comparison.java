package org.durna.statistics.table;

import java.util.List;
import org.durna.statistics.Amount;
import org.durna.statistics.GeoCode;
import org.durna.statistics.ReferencePeriod;

/** What a staged file would change against the edition in force. */
public record Comparison(int added, int changed, int same, int gone, List<Changed> examples) {
    /** A cell that says something else than before. */
    public record Changed(GeoCode geo, ReferencePeriod period, Amount before, Amount after) {}

    public Comparison {
        examples = List.copyOf(examples);
    }
}
