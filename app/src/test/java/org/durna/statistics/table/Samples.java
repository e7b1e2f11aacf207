package org.durna.statistics.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.durna.shared.LocalizedText;
import org.durna.statistics.Geo;
import org.durna.statistics.GeoCode;

/** Small tables and the few countries that the tests of this room know. */
final class Samples {
    static final FileLimits LIMITS = FileLimits.USUAL;
    static final String HEADER = "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";

    private Samples() {}

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static GeoList geos() {
        return new GeoList(
                List.of(
                        geo("AT", false, "Austria"),
                        geo("EL", false, "Greece"),
                        geo("AZ", false, "Azərbaycan"),
                        geo("EU28", true, "EU-28")),
                Map.of("Germany (until 1990 former territory of the FRG)", new GeoCode("AT"), "GR", new GeoCode("EL")));
    }

    private static Geo geo(String code, boolean aggregate, String name) {
        return new Geo(new GeoCode(code), aggregate, LocalizedText.of("en", name), Set.of());
    }

    /** The rows under the usual SDMX header. */
    static List<StagedRow> rows(String body) throws IOException, UnreadableFile {
        return read(HEADER + body);
    }

    static List<StagedRow> read(String text) throws IOException, UnreadableFile {
        Survey survey = Survey.of(bytes(text), LIMITS);
        List<StagedRow> rows = new ArrayList<>();
        new RowReading(survey.form(), survey.columns(), geos()).read(bytes(text), LIMITS, rows::add);
        return rows;
    }

    /** The one row, with the value cell as given. */
    static StagedRow value(String cell) throws IOException, UnreadableFile {
        return rows("ESTAT:X(1.0),A,AT,2012," + cell + ",,\n").getFirst();
    }
}
