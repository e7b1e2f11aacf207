package org.durna.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.statistics.Dataset;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Indicator;
import org.durna.statistics.table.Comparison;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.RowReport;

/** What the pages of imports show. */
public final class ImportViews {
    private ImportViews() {}

    public record ListView(List<FigureImport> files) {}

    /** @param limit how many megabytes a file may have */
    public record UploadView(
            Indicator indicator, Form form, List<Choice> roundings, List<Choice> visibilities, int limit) {}

    /** The columns of a file, to be named. */
    public record ColumnsView(
            FigureImport file, Indicator indicator, Form form, List<Choice> columns, List<Pick> picks) {}

    /** A further column that has several values, of which one is chosen. */
    public record Pick(String field, String column, List<Choice> values) {}

    /**
     * What was read of a file, and what publishing it would change.
     *
     * @param against the edition in force that it is compared with, if there is one
     */
    public record ReportView(
            FigureImport file,
            Indicator indicator,
            Form form,
            List<RowReport> report,
            Comparison comparison,
            Optional<Dataset> against,
            Map<GeoCode, Geo> geos) {
        /** A place by its name in the page's language. */
        public String name(GeoCode code, org.durna.shared.Language language) {
            Geo geo = geos.get(code);
            return geo == null ? code.value() : geo.in(language);
        }
    }
}
