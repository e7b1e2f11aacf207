package org.durna.person.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.durna.access.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * A file of people that a keeper brought, and what became of it.
 *
 * @param lines how many lines it has, to tell how far the reading is
 * @param dated as of which day a row is asserted that does not say so itself
 */
public record PeopleImport(
        ImportId id,
        AgencyCode agency,
        ImportState state,
        String fileName,
        String sha256,
        long bytes,
        long lines,
        FileForm form,
        Columns columns,
        LocalDate dated,
        Counts counts,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt) {
    /**
     * How many rows.
     *
     * @param readLine the last line that was read
     * @param flagged of the good ones, those about which something is odd
     * @param fresh of the good ones, those about whom this keeper said nothing before
     * @param same of the good ones, those that say what this keeper says already
     * @param spared of the published ones, those that stayed at the withdrawal, having been edited since
     */
    public record Counts(
            long readLine,
            long good,
            long flagged,
            long bad,
            long fresh,
            long changed,
            long same,
            long withdrawn,
            long spared) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** What the column is called that holds something. */
    public String column(Field field) {
        Integer place = columns.places().get(field);
        return place == null ? "" : form.header().get(place);
    }

    /** How much of a file is read, in hundredths. */
    public int percentRead() {
        return lines == 0 ? 100 : (int) Math.min(100, 100 * counts.readLine() / lines);
    }
}
