package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.durna.Platform;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.ActivityDates;
import org.durna.activity.ActivityScope;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Organisation;
import org.durna.activity.Overlaps;
import org.durna.activity.Vocabulary;
import org.durna.activity.overlap.Meaning;
import org.durna.activity.store.PublishedRows;
import org.durna.pack.Pack;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long it takes to find what overlaps with one activity among many: one after the other, in the program, on its own database. */
final class OverlapBench {
    private static final int CHUNK = 1000;
    private static final int LOOKS = 600;
    private static final int WARM = 200;
    private static final int WORDS = 5;

    private final RandomGenerator random =
            RandomGeneratorFactory.<RandomGenerator>of("Xoshiro256PlusPlus").create(20261123);
    private final ConfigurableApplicationContext platform;
    private final List<String> beginnings = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final List<ClauseId> clauses;

    private OverlapBench(ConfigurableApplicationContext platform) {
        this.platform = platform;
        this.vocabulary = platform.getBean(Vocabulary.class);
        Pack pack = platform.getBean(Pack.class);
        pack.readList("activities/words.yaml", Meaning.class)
                .forEach(
                        meaning -> meaning.words().getOrDefault("en", List.of()).forEach(beginnings::add));
        this.clauses = platform.getBean(Declaration.class).initiatives(LocalDate.of(2026, 1, 1)).stream()
                .map(each -> each.id())
                .toList();
    }

    static void run(Arguments arguments) throws IOException {
        Path folder = Files.createTempDirectory("durna-bench");
        try (ConfigurableApplicationContext platform =
                SpringApplication.run(Platform.class, "--server.port=0", "--durna.data=" + folder.resolve("data"))) {
            new OverlapBench(platform).measure(arguments.number("size", 50_000));
        }
        Installation.delete(folder);
    }

    private void measure(int size) {
        fill(size);
        Overlaps overlaps = platform.getBean(Overlaps.class);
        List<Double> milliseconds = new ArrayList<>();
        long found = 0;
        for (int look = 0; look < LOOKS + WARM; look++) {
            Activity asked = activity();
            long begun = System.nanoTime();
            int those = overlaps.of(asked, Reader.anonymous()).size();
            if (look >= WARM) {
                milliseconds.add((System.nanoTime() - begun) / 1e6);
                found += those;
            }
        }
        List<Double> sorted = milliseconds.stream().sorted().toList();
        System.out.printf(
                java.util.Locale.ROOT,
                "RESULT {\"name\":\"overlap\",\"figures\":{\"among\":%d,\"looks\":%d,\"p50ms\":%.1f,\"p95ms\":%.1f,\"p99ms\":%.1f,\"shownEach\":%.2f}}%n",
                size,
                LOOKS,
                sorted.get(LOOKS / 2),
                sorted.get(LOOKS * 95 / 100),
                sorted.get(LOOKS * 99 / 100),
                (double) found / LOOKS);
    }

    private void fill(int size) {
        PublishedRows rows = platform.getBean(PublishedRows.class);
        JdbcTemplate sql = platform.getBean(JdbcTemplate.class);
        UUID file = UUID.randomUUID();
        sql.update(
                "insert into activity.iati_import (id, agency, account, file_name, checksum, clause, visibility, at, state)"
                        + " values (?, 'AZ-MFA', '~bench', 'bench', '', ?, 0, now(), 'published')",
                file,
                clauses.getFirst().value());
        for (int done = 0; done < size; done += CHUNK) {
            List<PublishedRows.Whole> chunk = new ArrayList<>();
            for (int i = 0; i < CHUNK; i++) {
                chunk.add(new PublishedRows.Whole(
                        activity(), Map.of(), "BENCH-" + (done + i), "bench", Optional.empty()));
            }
            rows.put(file, chunk, "~bench", Instant.EPOCH);
        }
        sql.execute("analyze activity.activity");
    }

    /** Words, codes and days drawn at random, as many of each as a real activity has. */
    private Activity activity() {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            title.append(one(beginnings)).append(' ');
        }
        LocalDate start = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(365 * 12));
        return new Activity(
                null,
                LocalizedText.of("en", title.toString().strip()),
                LocalizedText.none(),
                new AgencyCode("AZ-MFA"),
                new AgencyCode("AZ-MFA"),
                new ActivityScope(
                        List.of(one(clauses)),
                        List.of(one(vocabulary.themes()).code()),
                        List.of(one(vocabulary.targetGroups()).code()),
                        List.of(one(vocabulary.places()).code()),
                        List.of(Organisation.of("agency:ICMPD"))),
                ActivityDates.planned(start, start.plusDays(100 + random.nextInt(600))),
                ActivityStatus.IMPLEMENTATION,
                List.of(),
                List.of(),
                "",
                Visibility.PUBLIC,
                true,
                1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
