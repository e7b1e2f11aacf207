package org.durna.statistics.table;

import java.time.Instant;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.statistics.DatasetId;
import org.durna.statistics.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** A file of figures on its way in, or one that has arrived. */
public record FigureImport(
        ImportId id,
        IndicatorCode indicator,
        ImportState state,
        String fileName,
        String sha256,
        long bytes,
        Survey survey,
        Columns columns,
        Particulars particulars,
        Counts counts,
        Instant receivedAt,
        String receivedBy,
        @Nullable AgencyCode owner,
        @Nullable DatasetId dataset) {

    /** How many rows can be published, how many of them with a remark, and how many cannot. */
    public record Counts(int right, int warned, int wrong) {
        public static final Counts NONE = new Counts(0, 0, 0);

        public int publishable() {
            return right + warned;
        }

        public int all() {
            return right + warned + wrong;
        }
    }

    public Optional<DatasetId> published() {
        return Optional.ofNullable(dataset);
    }
}
