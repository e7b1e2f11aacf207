package org.durna.statistics.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.database.TestDatabase;
import org.durna.pack.Pack;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.durna.statistics.Figures;
import org.durna.statistics.IndicatorCode;
import org.durna.statistics.Indicators;
import org.durna.statistics.LiveIndicator;
import org.durna.statistics.Rounding;
import org.durna.statistics.VintagePrecision;
import org.durna.statistics.store.DatasetRows;
import org.durna.statistics.store.GeoRows;
import org.durna.statistics.store.ImportRows;
import org.durna.statistics.store.IndicatorRows;
import org.durna.statistics.store.ObservationRows;
import org.durna.statistics.store.PackFileRows;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.Columns;
import org.durna.statistics.table.FigureImport;
import org.durna.statistics.table.FileLimits;
import org.durna.statistics.table.ImportId;
import org.durna.statistics.table.Particulars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** This room, put together by hand over a database of a test's own. */
public final class Room implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    public static final IndicatorCode ASYLUM = new IndicatorCode("asylum-first-az");

    final TestDatabase database = TestDatabase.fresh();
    public final JdbcClient sql;
    public final Shelf shelf;
    public final Trail trail;
    public final TransactionTemplate transaction;

    public Room() {
        DataSource source = database.application();
        sql = JdbcClient.create(source);
        shelf = new Shelf(
                new IndicatorRows(sql),
                new DatasetRows(sql),
                new ObservationRows(sql),
                new GeoRows(sql),
                new ImportRows(sql),
                new PackFileRows(sql));
        trail = new Trail(new AuditTrail(source, CLOCK, new SecureRandom(), AuditSettings.defaults()));
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    public static Pack pack() {
        return Pack.in(Path.of("..", "packs", "eu-azerbaijan"));
    }

    public Room loaded() {
        load();
        return this;
    }

    LoadFigures.Loaded load() {
        return new LoadFigures(pack(), shelf, trail, CLOCK, transaction).load();
    }

    public Figures figures(LiveIndicator... live) {
        return new Figures(shelf, List.of(live), CLOCK, trail, transaction);
    }

    public Indicators indicators() {
        return new Indicators(shelf, figures(), trail, transaction);
    }

    /** A statistician of an agency. */
    public static Reader statistician(String agency) {
        return new Reader(
                new AccountName("statistician"),
                new AgencyCode(agency),
                Visibility.PARTIES,
                EnumSet.of(Permission.EDIT_INDICATORS, Permission.IMPORT_FIGURES, Permission.READ_DRAFTS),
                Purpose.STATISTICS);
    }

    static Particulars particulars(LocalDate vintage, Visibility visibility) {
        return new Particulars(
                "Eurostat",
                "migr_asyappctza",
                vintage,
                VintagePrecision.DAY,
                "Eurostat reuse policy",
                "Source: Eurostat",
                Rounding.NEAREST_5_INDEPENDENT,
                LocalizedText.none(),
                false,
                visibility);
    }

    Outcome<ImportId, Reason> receive(String text, Visibility visibility, Reader by) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ReceiveFigures(shelf, trail, FileLimits.USUAL, CLOCK, UUID::randomUUID, transaction)
                .receive(
                        new ReceiveFigures.Command(
                                ASYLUM,
                                "figures.csv",
                                () -> new ByteArrayInputStream(bytes),
                                particulars(LocalDate.of(2026, 1, 1), visibility)),
                        by);
    }

    Outcome<FigureImport.Counts, Reason> stage(ImportId id, Columns columns, Reader by) {
        return new StageFigures(shelf, trail, FileLimits.USUAL, transaction).stage(id, columns, by);
    }

    PublishFigures publishing() {
        return new PublishFigures(shelf, trail, CLOCK, transaction);
    }

    WithdrawFigures withdrawing() {
        return new WithdrawFigures(shelf, trail, CLOCK, transaction);
    }

    static <T> T done(Outcome<T, Reason> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, Reason>(T result) -> result;
            case Outcome.Refused<T, Reason>(Reason reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    static String refused(Outcome<?, Reason> outcome) {
        return outcome instanceof Outcome.Refused<?, Reason>(Reason reason) ? reason.code() : "done";
    }

    public long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Override
    public void close() {
        database.close();
    }
}
