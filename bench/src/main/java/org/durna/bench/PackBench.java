package org.durna.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.durna.database.DatabaseSettings;
import org.durna.database.Databases;
import org.durna.database.RunningDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the pack of a meeting takes, from the click to the page that offers it: paper and workbook, set in type and kept. */
final class PackBench {
    /** Of the agency that called the planned meeting of the demonstration. */
    private static final String KEEPER = "clara.lindqvist";

    private static final int ROUNDS = 7;
    private static final String FILL = """
        insert into partnership.evidence (clause, owner_agency, happened, title, body, visibility, sample,
                                          recorded_by, recorded_at)
        select (select array_agg(id order by position) from partnership.clause where kind = 'initiative')[1 + n % 25],
               (select min(code) from access.agency), current_date - (n % 900),
               jsonb_build_object('az', 'Nümunə ' || n, 'en', 'Sample ' || n), '{}'::jsonb, 0, true, 'bench', now()
        from generate_series(1, ?) n\
        """;

    private PackBench() {}

    static void run(Arguments arguments) throws IOException, InterruptedException {
        int size = arguments.number("size", 2_000);
        Path folder = Files.createTempDirectory("durna-bench");
        Path data = folder.resolve("data");
        List<Double> seconds = new ArrayList<>();
        long bytes = 0;
        try (Installation installation = Installation.start(data);
                RunningDatabase database =
                        Databases.join(DatabaseSettings.embedded(data).withConnections(2), new SecureRandom())) {
            JdbcTemplate tables = new JdbcTemplate(database.owner().orElseThrow());
            tables.update(FILL, size);
            tables.execute("vacuum (analyze) partnership.evidence");
            String meeting = "/meetings/" + planned(tables);
            try (Somebody keeper = Somebody.signedIn(installation.port(), KEEPER)) {
                for (int round = 0; round < ROUNDS; round++) {
                    long begun = System.nanoTime();
                    HttpResponse<String> answer = keeper.submit(meeting, meeting + "/packs", Map.of());
                    double took = (System.nanoTime() - begun) / 1e9;
                    if (answer.statusCode() / 100 != 3) {
                        throw new IOException("No pack was issued: " + answer.statusCode());
                    }
                    System.out.printf(Locale.ROOT, "round %d: %.2f s%n", round + 1, took);
                    seconds.add(took);
                }
            }
            Long length = tables.queryForObject("select max(length(pdf)) from meeting.pack", Long.class);
            bytes = length == null ? 0 : length;
        }
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"pack\",\"figures\":{\"first_s\":%.2f,\"median_s\":%.2f,\"pieces\":%d,\"pdf_bytes\":%d}}%n",
                seconds.getFirst(),
                Bench.median(seconds),
                size,
                bytes);
        Installation.delete(folder);
    }

    /** The planned meeting of the demonstration, which is loaded while the first pages are shown already. */
    private static long planned(JdbcTemplate tables) throws InterruptedException {
        List<Long> found = List.of();
        while (found.isEmpty()) {
            Thread.sleep(200);
            found = tables.queryForList(
                    "select id from meeting.meeting where state = 'planned' and kind = 'parties' limit 1", Long.class);
        }
        return found.getFirst();
    }
}
