package org.durna.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.LifecycleException;
import org.durna.database.DatabaseSettings;
import org.durna.database.Databases;
import org.durna.database.RunningDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pages per second at 16 connections, at the true size and with many more rows behind; the readers run on the same machine. */
final class PagesBench {
    private static final int CONNECTIONS = 16;
    private static final int WARM_SECONDS = 12;
    private static final int SECONDS = 5;
    private static final String JSON = "/api/initiatives";
    private static final List<String> PATHS = List.of("/", "/evidence", "/indicators", "/api/scoreboard");
    /** All that the platform asks the database for, to answer {@link #JSON} to somebody who is not signed in. */
    private static final String SAME_SQL = "select coalesce(max(id), 0) from partnership.declaration_load";

    private static final String FILL = """
        insert into partnership.evidence (clause, owner_agency, happened, title, body, visibility, sample,
                                          recorded_by, recorded_at)
        select (select array_agg(id order by position) from partnership.clause where kind = 'initiative')[1 + n % 25],
               (select min(code) from access.agency), date '2014-01-01' + (n * 7919 % 4200)::int,
               jsonb_build_object('az', 'Nümunə ' || n, 'en', 'Sample ' || n), '{}'::jsonb, 0, true, 'bench', now()
        from generate_series(1, ?) n\
        """;

    private final StringBuilder figures = new StringBuilder();

    private PagesBench() {}

    static void run(Arguments arguments) throws IOException, InterruptedException {
        PagesBench bench = new PagesBench();
        Path folder = Files.createTempDirectory("durna-bench");
        Path data = folder.resolve("data");
        try (Installation installation = Installation.start(data);
                RunningDatabase database = Databases.join(
                        DatabaseSettings.embedded(data).withConnections(CONNECTIONS), new SecureRandom())) {
            int rows = 0;
            for (int size : List.of(2_000, arguments.number("size", 50_000))) {
                JdbcTemplate tables = new JdbcTemplate(database.owner().orElseThrow());
                tables.update(FILL, size - rows);
                tables.execute("vacuum (analyze) partnership.evidence");
                rows = size;
                for (String path : PATHS) {
                    bench.measure(rows + " rows " + path, installation.port(), path);
                }
            }
            bench.beside(installation, database);
        } catch (SQLException | LifecycleException broken) {
            throw new IOException(broken);
        }
        System.out.println("RESULT {\"name\":\"pages\",\"figures\":{" + bench.figures + "}}");
        Installation.delete(folder);
    }

    /** Ours and the bare handler in turns, so that whatever else the machine does falls on both. */
    private void beside(Installation installation, RunningDatabase database)
            throws IOException, InterruptedException, SQLException, LifecycleException {
        String answer;
        try (Somebody anyone = new Somebody(installation.port())) {
            answer = anyone.get(JSON).body();
        }
        List<Double> shares = new ArrayList<>();
        try (BareHandler bare = new BareHandler(
                BareHandler.pool(database.application()), SAME_SQL, answer.getBytes(StandardCharsets.UTF_8))) {
            Load.of(installation.port(), JSON, CONNECTIONS, WARM_SECONDS);
            Load.of(bare.port(), JSON, CONNECTIONS, WARM_SECONDS);
            for (int round = 0; round < 3; round++) {
                Load.Result ours = Load.of(installation.port(), JSON, CONNECTIONS, SECONDS - 2);
                Load.Result theirs = Load.of(bare.port(), JSON, CONNECTIONS, SECONDS - 2);
                shares.add(ours.perSecond() / theirs.perSecond());
                System.out.printf(
                        Locale.ROOT,
                        "%s %.0f/s, bare handler %.0f/s, share %.2f, %d bytes%n",
                        JSON,
                        ours.perSecond(),
                        theirs.perSecond(),
                        shares.getLast(),
                        ours.bytes());
            }
        }
        figures.append(String.format(Locale.ROOT, ",\"json_share_of_bare\":%.2f", Bench.median(shares)));
    }

    private void measure(String name, int port, String path) throws InterruptedException {
        Load.of(port, path, CONNECTIONS, WARM_SECONDS);
        Load.Result result = Load.of(port, path, CONNECTIONS, SECONDS);
        System.out.printf(
                Locale.ROOT,
                "%-30s %7.0f pages/s   median %6.1f ms   p99 %6.1f ms   %d bytes%n",
                name,
                result.perSecond(),
                result.median(),
                result.p99(),
                result.bytes());
        figures.append(String.format(
                Locale.ROOT,
                "%s\"%s\":{\"per_s\":%.0f,\"median_ms\":%.1f,\"p99_ms\":%.1f}",
                figures.isEmpty() ? "" : ",",
                name,
                result.perSecond(),
                result.median(),
                result.p99()));
    }
}
