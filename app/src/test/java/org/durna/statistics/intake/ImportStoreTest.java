package org.durna.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.durna.access.Reader;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.Flags;
import org.durna.statistics.GeoCode;
import org.durna.statistics.IndicatorFilter;
import org.durna.statistics.Observation;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.table.Columns;
import org.durna.statistics.table.Comparison;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.ImportState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportStoreTest {
    private static final Reader OFFICER = Room.statistician("AZ-SSC");
    private static final Reader OTHER = Room.statistician("AZ-SMS");
    private static final Columns COLUMNS = new Columns("geo", "year", "value", "", "", Map.of());
    private static Room room;

    @BeforeAll
    static void open() {
        room = new Room().loaded();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void aFileIsStagedUnseenPublishedByOneSwitchAndTakenBackWhole() throws Exception {
        Dataset before = inForce(Reader.anonymous());
        ImportId id = Room.done(room.receive(table("EL,2016,77"), Visibility.PUBLIC, OFFICER));
        assertThat(Room.done(room.stage(id, COLUMNS, OFFICER))).isEqualTo(new FigureImport.Counts(1, 0, 0));
        assertThat(inForce(Reader.anonymous())).isEqualTo(before);

        DatasetId published = Room.done(publish(id, OFFICER));
        assertThat(inForce(Reader.anonymous()).id()).isEqualTo(published);
        assertThat(Room.refused(publish(id, OFFICER))).isEqualTo("statistics.import.closed.published");

        Room.done(room.withdrawing().undo(id, OFFICER));
        assertThat(inForce(Reader.anonymous())).isEqualTo(before);
        assertThat(Room.refused(room.withdrawing().undo(id, OFFICER))).isEqualTo("statistics.import.closed.withdrawn");
    }

    @Test
    void rowsThatCannotComeAlongMustBeSeenFirst() throws Exception {
        ImportId id = Room.done(room.receive(
                table("AT,2015,10", "Atlantis,2015,5", "AT,2014,\"1.250.000,50\""), Visibility.OWN, OFFICER));
        assertThat(Room.done(room.stage(id, COLUMNS, OFFICER))).isEqualTo(new FigureImport.Counts(1, 0, 2));
        assertThat(room.shelf.imports().report(id, 10))
                .extracting(row ->
                        row.line() + " " + row.column() + " " + row.reason().code())
                .containsExactly("3 geo statistics.row.unknown-geo", "4 value statistics.row.not-a-number");
        assertThat(Room.refused(publish(id, OFFICER))).isEqualTo("statistics.import.wrong-rows");
        DatasetId dataset = Room.done(room.publishing().publish(new PublishFigures.Command(id, true), OFFICER));
        assertThat(room.shelf.observations().since(dataset, ReferencePeriod.of("2000"), 10))
                .hasSize(1);
        Room.done(room.withdrawing().undo(id, OFFICER));
    }

    @Test
    void theSameFileIsRecognisedUntilItIsThrownAway() throws Exception {
        ImportId id = Room.done(room.receive(table("BE,2016,5"), Visibility.PUBLIC, OFFICER));
        assertThat(Room.refused(room.receive(table("BE,2016,5"), Visibility.PUBLIC, OFFICER)))
                .isEqualTo("statistics.import.same-file");
        Room.done(room.withdrawing().discard(id, OFFICER));
        assertThat(room.shelf.imports().find(id, OFFICER).orElseThrow().state()).isEqualTo(ImportState.DISCARDED);
        Room.done(room.receive(table("BE,2016,5"), Visibility.PUBLIC, OFFICER));
    }

    @Test
    void aStagedFileCanBeReadAgainByOtherColumns() throws Exception {
        ImportId id = Room.done(room.receive("geo,year,value,more\nDE,2016,5,6\n", Visibility.PUBLIC, OFFICER));
        Room.done(room.stage(id, COLUMNS, OFFICER));
        Room.done(room.stage(id, new Columns("geo", "year", "more", "", "", Map.of()), OFFICER));
        assertThat(room.count("statistics.figure_import_row where geo = 'DE' and value = 6"))
                .isEqualTo(1);
        assertThat(room.count("statistics.figure_import_row where geo = 'DE' and value = 5"))
                .isZero();
        assertThat(Room.refused(room.stage(id, new Columns("geo", "year", "gone", "", "", Map.of()), OFFICER)))
                .isEqualTo("statistics.file.column-missing");
        assertThat(room.count("statistics.figure_import_row where geo = 'DE'")).isEqualTo(1);
    }

    @Test
    void thePreviewTellsNewChangedAndSame() throws Exception {
        ImportId id = Room.done(room.receive(table("AT,2016,1", "LT,2016,0", "PL,2099,4"), Visibility.PUBLIC, OFFICER));
        Room.done(room.stage(id, COLUMNS, OFFICER));
        DatasetId against = inForce(Reader.anonymous()).id();
        Comparison comparison = room.shelf.imports().compare(id, against, 10);
        assertThat(comparison.added()).isEqualTo(1);
        assertThat(comparison.changed() + comparison.same()).isEqualTo(2);
        assertThat(comparison.gone()).isEqualTo(168);
        assertThat(room.shelf.imports().compare(id, null, 10).added()).isEqualTo(3);
    }

    @Test
    void anotherAgencyNeitherSeesNorTouchesAFile() throws Exception {
        ImportId id = Room.done(room.receive(table("FI,2016,5"), Visibility.PUBLIC, OFFICER));
        assertThat(room.shelf.imports().find(id, OTHER)).isEmpty();
        assertThat(Room.refused(room.stage(id, COLUMNS, OTHER))).isEqualTo("statistics.import.unknown");
        assertThat(Room.refused(publish(id, OTHER))).isEqualTo("statistics.import.unknown");
        assertThat(Room.refused(room.withdrawing().discard(id, OTHER))).isEqualTo("statistics.import.unknown");
        assertThat(Room.refused(room.receive(table("SE,2016,5"), Visibility.PUBLIC, Reader.anonymous())))
                .isEqualTo("access.sign-in-first");
    }

    @Test
    void aDraftEditionIsSeenByItsAgencyAloneAndTheLookIsWrittenDown() throws Exception {
        ImportId id = Room.done(room.receive(table("SK,2016,3"), Visibility.OWN, OFFICER));
        Room.done(room.stage(id, COLUMNS, OFFICER));
        DatasetId draft = Room.done(publish(id, OFFICER));
        assertThat(inForce(OFFICER).id()).isEqualTo(draft);
        assertThat(inForce(OTHER).id()).isNotEqualTo(draft);
        assertThat(room.shelf.datasets().find(draft, Reader.anonymous())).isEmpty();
        assertThat(room.shelf.datasets().find(draft, OTHER)).isEmpty();
        long looks = room.count("audit.entry where action = 'indicator.draft-read'");
        room.indicators().list(IndicatorFilter.all(new org.durna.shared.Language("en")), OTHER);
        assertThat(room.count("audit.entry where action = 'indicator.draft-read'"))
                .isEqualTo(looks);
        room.indicators().open(Room.ASYLUM, OFFICER);
        assertThat(room.count("audit.entry where action = 'indicator.draft-read'"))
                .isEqualTo(looks + 1);
        Room.done(room.withdrawing().undo(id, OFFICER));
    }

    @Test
    void aFigureIsEnteredOnceAndCorrectedInItsPlace() {
        EnterFigure entering = new EnterFigure(room.shelf, room.trail, Room.CLOCK, room.transaction);
        var code = new org.durna.statistics.IndicatorCode("eurodac-model-exercises");
        DatasetId first =
                Room.done(entering.enter(new EnterFigure.Command(code, figure("4"), Visibility.PUBLIC), OFFICER));
        DatasetId again =
                Room.done(entering.enter(new EnterFigure.Command(code, figure("5"), Visibility.PUBLIC), OFFICER));
        assertThat(again).isEqualTo(first);
        assertThat(room.shelf
                        .observations()
                        .find(first, GeoCode.WHOLE, ReferencePeriod.of("2025"))
                        .orElseThrow())
                .isEqualTo(figure("5"));
        assertThat(room.figures().under("V.4", Reader.anonymous()))
                .filteredOn(card -> card.indicator().code().equals(code))
                .singleElement()
                .satisfies(card -> assertThat(card.course()).hasSize(1));
        assertThat(Room.refused(entering.enter(
                        new EnterFigure.Command(code, figure("6"), Visibility.PUBLIC), Reader.anonymous())))
                .isEqualTo("access.sign-in-first");
    }

    private static Observation figure(String value) {
        return new Observation(
                GeoCode.WHOLE,
                ReferencePeriod.of("2025"),
                new org.durna.statistics.Amount.Counted(new BigDecimal(value)),
                Flags.NONE,
                "counted by hand");
    }

    private static String table(String... rows) {
        return "geo,year,value\n" + String.join("\n", List.of(rows)) + "\n";
    }

    private static org.durna.shared.Outcome<DatasetId, Reason> publish(ImportId id, Reader by) {
        return room.publishing().publish(new PublishFigures.Command(id, false), by);
    }

    private static Dataset inForce(Reader reader) {
        return room.shelf.datasets().editions(Room.ASYLUM, reader).getFirst();
    }
}
