package org.durna.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.durna.statistics.Amount;
import org.durna.statistics.Flags;
import org.durna.statistics.GeoCode;
import org.junit.jupiter.api.Test;

class TableFormTest {
    @Test
    void nothingCountedNothingPublishedAndSomethingHiddenStayApart() throws Exception {
        List<StagedRow> rows = Samples.rows("""
                X,A,AT,2012,0,,
                X,A,AT,2013,,,
                X,A,AT,2014,:,,
                X,A,AT,2015,,c,
                X,A,AT,2016,,,C
                X,A,AT,2017,0,n,
                X,A,AT,2018,1915,bd,F
                X,A,AT,2019,123 p,,
                """);
        assertThat(rows)
                .extracting(row -> ((StagedRow.Right) row).observation().amount())
                .containsExactly(
                        new Amount.Zero(),
                        new Amount.Missing(),
                        new Amount.Missing(),
                        new Amount.Confidential(),
                        new Amount.Confidential(),
                        new Amount.RoundedToZero(),
                        new Amount.Counted(new BigDecimal("1915")),
                        new Amount.Counted(new BigDecimal("123")));
        assertThat(((StagedRow.Right) rows.get(6)).observation().flags()).isEqualTo(new Flags("bd"));
        assertThat(((StagedRow.Right) rows.get(7)).observation().flags()).isEqualTo(new Flags("p"));
    }

    @Test
    void aHiddenFigureThatIsGivenAwayIsRefused() throws Exception {
        assertThat(Samples.rows("X,A,AT,2012,3,,C\n").getFirst())
                .isInstanceOfSatisfying(
                        StagedRow.Wrong.class,
                        wrong -> assertThat(wrong.why().code()).isEqualTo("statistics.row.confidential-with-value"));
    }

    @Test
    void everyRowIsReportedByItsLine() throws Exception {
        List<StagedRow> rows = Samples.rows("""
                X,A,AT,2012,5,,
                X,A,Atlantis,2012,5,,
                X,A,EU28,2012,5,,
                X,A,AT,2012,6,,
                X,A,AT,Feb 2012,6,,
                X,A,AT,2013
                """);
        assertThat(rows).extracting(StagedRow::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(rows.stream().map(TableFormTest::code))
                .containsExactly(
                        "right",
                        "statistics.row.unknown-geo",
                        "statistics.row.aggregate",
                        "statistics.row.twice",
                        "statistics.row.not-a-period",
                        "statistics.row.columns");
    }

    @Test
    void aMarkAtTheStartWindowsLineEndsAndSemicolonsAreRead() throws Exception {
        List<StagedRow> rows = Samples.read("\uFEFFgeo;year;value\r\nAT;2012;5\r\n\"Azərbaycan\";2012;7\r\n");
        assertThat(rows)
                .extracting(row -> ((StagedRow.Right) row).observation().geo())
                .containsExactly(new GeoCode("AT"), new GeoCode("AZ"));
    }

    @Test
    void greeceIsKnownByBothItsCodes() throws Exception {
        assertThat(Samples.rows("X,A,GR,2012,5,,\n").getFirst())
                .isInstanceOfSatisfying(
                        StagedRow.Right.class,
                        right -> assertThat(right.observation().geo()).isEqualTo(new GeoCode("EL")));
    }

    @Test
    void aColumnWithSeveralValuesMustBePicked() throws Exception {
        String text = "DATAFLOW,citizen,geo,TIME_PERIOD,OBS_VALUE\nX,AZ,AT,2012,5\nX,GE,AT,2012,9\n";
        Survey survey = Survey.of(Samples.bytes(text), Samples.LIMITS);
        assertThat(survey.speaksForItself()).isFalse();
        assertThat(survey.open()).containsExactly("citizen");
        List<StagedRow> rows = new ArrayList<>();
        new RowReading(survey.form(), survey.columns().picking(Map.of("citizen", "GE")), Samples.geos())
                .read(Samples.bytes(text), Samples.LIMITS, rows::add);
        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        StagedRow.Right.class,
                        right -> assertThat(right.observation().amount())
                                .isEqualTo(new Amount.Counted(new BigDecimal("9"))));
    }

    @Test
    void theRealDownloadWithCodesAndLabelsIsRecognised() throws Exception {
        Survey survey = survey("eurostat-natix-2025/data__asylum_applicants_total.csv");
        assertThat(survey.form()).isEqualTo(TableForm.SDMX_CSV_WITH_LABELS);
        assertThat(survey.dimensions().keySet()).containsExactly("freq", "citizen", "sex", "unit", "age", "asyl_app");
        assertThat(survey.rows()).isEqualTo(1080);
        assertThat(survey.open()).containsExactly("citizen");
    }

    @Test
    void theRealDownloadWithLabelsForCodesIsRecognised() throws Exception {
        Survey survey = survey("eurostat-natix-2025/data__migration_permits_issued.csv");
        assertThat(survey.form()).isEqualTo(TableForm.SDMX_CSV);
        assertThat(survey.speaksForItself()).isTrue();
        assertThat(survey("eurostat-natix-2025/data__migrants_illegally_present.csv")
                        .open())
                .contains("reason", "apprehen");
    }

    @Test
    void theRealOldDownloadIsReadWithItsThousandsAndItsColons() throws Exception {
        Path file = SharedFolder.file("eurostat-dw-2017/migr_eipre_1_Data_allcitizens.csv");
        assertThatThrownBy(() -> survey("eurostat-dw-2017/migr_eipre_1_Data_allcitizens.csv"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        why -> assertThat(why.reason().code()).isEqualTo("statistics.file.charset"));
        String saved = Files.readString(file, StandardCharsets.ISO_8859_1);
        Survey survey = Survey.of(Samples.bytes(saved), Samples.LIMITS);
        assertThat(survey.form()).isEqualTo(TableForm.EUROSTAT_LABELS);
        assertThat(survey.open()).containsExactly("CITIZEN");
        List<StagedRow> rows = new ArrayList<>();
        new RowReading(survey.form(), survey.columns().picking(Map.of("CITIZEN", "Azerbaijan")), Samples.geos())
                .read(Samples.bytes(saved), Samples.LIMITS, rows::add);
        assertThat(rows).hasSize(170);
        assertThat(rows.stream().map(TableFormTest::code).distinct()).doesNotContain("statistics.row.not-a-number");
    }

    private static Survey survey(String name) throws Exception {
        try (InputStream in = Files.newInputStream(SharedFolder.file(name))) {
            return Survey.of(in, Samples.LIMITS);
        }
    }

    private static String code(StagedRow row) {
        return switch (row) {
            case StagedRow.Right right -> "right";
            case StagedRow.Warned warned -> warned.about().code();
            case StagedRow.Wrong wrong -> wrong.why().code();
        };
    }
}
