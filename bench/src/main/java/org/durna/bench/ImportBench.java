package org.durna.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.durna.Platform;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.database.RunningDatabase;
import org.durna.person.intake.BringPeople;
import org.durna.person.intake.DecideOnImport;
import org.durna.person.intake.ExportPeople;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.ImportId;
import org.durna.person.intake.ImportState;
import org.durna.person.intake.PeopleImport;
import org.durna.person.intake.ReviewImports;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Visibility;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A file of people from the upload to the switch and out again. No peer checks rows: beside it stands the floor, PostgreSQL's COPY of the same
 * file into a bare table, and into one that has a trigram index over the name.
 */
final class ImportBench {
    private static final double MEGABYTE = 1024 * 1024;
    private static final int LOOK_MS = 200;

    private final BringPeople bring;
    private final DecideOnImport decide;
    private final ReviewImports review;
    private final ExportPeople export;
    private final RunningDatabase database;
    private final Reader registrar = new Reader(
            new AccountName("kamran.abbasov"),
            new AgencyCode("AZ-SMS"),
            Visibility.PARTIES,
            Set.of(Permission.WRITE_PEOPLE),
            Purpose.REGISTRATION);

    private ImportBench(ConfigurableApplicationContext platform) {
        this.bring = platform.getBean(BringPeople.class);
        this.decide = platform.getBean(DecideOnImport.class);
        this.review = platform.getBean(ReviewImports.class);
        this.export = platform.getBean(ExportPeople.class);
        this.database = platform.getBean(RunningDatabase.class);
    }

    static void run(Arguments arguments) throws IOException, InterruptedException {
        int size = arguments.number("size", 1_000_000);
        Path folder = Files.createTempDirectory("durna-bench");
        PeopleFile file = PeopleFile.write(folder.resolve("people.csv"), size, 0, Integer.MAX_VALUE);
        try (ConfigurableApplicationContext platform = SpringApplication.run(
                Platform.class,
                "--server.port=0",
                "--durna.person.demo-people=0",
                "--durna.data=" + folder.resolve("data"))) {
            new ImportBench(platform).measure(file.file(), size);
        }
        Installation.delete(folder);
    }

    private void measure(Path file, int size) throws IOException, InterruptedException {
        double floor = copy(file, false);
        double indexed = copy(file, true);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        ImportId id = ((Done<ImportId, BringPeople.Refusal>)
                        bring.bring("people.csv", () -> Files.newInputStream(file), registrar))
                .result();
        double brought = seconds(begun);
        PeopleImport now = review.find(id, registrar).orElseThrow();
        begun = System.nanoTime();
        decide.read(id, new DecideOnImport.Reading(now.form(), now.columns(), LocalDate.EPOCH), registrar);
        now = await(id, ImportState.STAGED);
        double staged = seconds(begun);
        begun = System.nanoTime();
        decide.publish(id, true, registrar);
        await(id, ImportState.PUBLISHED);
        double published = seconds(begun);
        double heap = peak();
        AtomicLong bytes = new AtomicLong();
        begun = System.nanoTime();
        ((Done<ExportPeople.Export, ?>) export.export(FileForm.Form.CSV, registrar))
                .result()
                .writeTo(new Counting(bytes));
        double exported = seconds(begun);
        begun = System.nanoTime();
        decide.withdraw(id, true, registrar);
        now = await(id, ImportState.WITHDRAWN);
        double withdrawn = seconds(begun);
        if (now.counts().good() != size || now.counts().withdrawn() != size) {
            throw new IllegalStateException("Rows are missing: " + now.counts() + " "
                    + review.report(now, registrar).kinds());
        }
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"import\",\"figures\":{\"rows\":%d,\"megabytes\":%.0f,\"uploadSeconds\":%.1f,\"stageSeconds\":%.1f,"
                        + "\"publishSeconds\":%.1f,\"importSeconds\":%.1f,\"rowsPerSecond\":%.0f,\"heapPeakMb\":%.0f,\"exportSeconds\":%.1f,"
                        + "\"exportMegabytes\":%.0f,\"withdrawSeconds\":%.1f,\"copySeconds\":%.1f,\"copyWithTrigramsSeconds\":%.1f,\"flagged\":%d}}%n",
                size,
                Files.size(file) / MEGABYTE,
                brought,
                staged,
                published,
                brought + staged + published,
                size / (brought + staged + published),
                heap,
                exported,
                bytes.get() / MEGABYTE,
                withdrawn,
                floor,
                indexed,
                now.counts().flagged());
    }

    private double copy(Path file, boolean index) throws IOException {
        JdbcTemplate owner = new JdbcTemplate(database.owner().orElseThrow());
        owner.execute("drop table if exists public.floor");
        owner.execute("create table public.floor (" + PeopleFile.header().replace(",", " text, ") + " text)");
        if (index) {
            owner.execute("create extension if not exists pg_trgm");
            owner.execute(
                    "create index on public.floor using gin ((surname || ' ' || given) gin_trgm_ops) with (fastupdate = off)");
        }
        long begun = System.nanoTime();
        owner.execute((Connection connection) -> {
            try (var in = Files.newInputStream(file)) {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy public.floor from stdin (format csv, header)", in);
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
        double taken = seconds(begun);
        owner.execute("drop table public.floor");
        return taken;
    }

    private PeopleImport await(ImportId id, ImportState state) throws InterruptedException {
        while (true) {
            PeopleImport now = review.find(id, registrar).orElseThrow();
            if (now.state() == state) {
                return now;
            }
            Thread.sleep(LOOK_MS);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The sum of the peaks of all pools of the heap: never less than what was really held at once. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    private static final class Counting extends OutputStream {
        private final AtomicLong bytes;

        Counting(AtomicLong bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.incrementAndGet();
        }

        @Override
        public void write(byte[] some, int at, int length) {
            bytes.addAndGet(length);
        }
    }
}
