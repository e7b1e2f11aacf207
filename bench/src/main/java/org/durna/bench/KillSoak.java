package org.durna.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The platform is killed at random moments while people write and import, and started again: what was acknowledged must be
 * there, nothing may be half done, and nobody has to lift a hand.
 */
final class KillSoak {
    private static final int LONGEST_LIFE_MS = 4_000;

    private final Path data;
    private final int longestLife;
    private final RandomGenerator random;
    private final List<Deed> deeds;
    private int bad;

    KillSoak(Path data, Path guide, String language, int longestLife, long seed) throws IOException {
        this.data = data;
        this.longestLife = longestLife;
        this.random = new Random(seed);
        this.deeds = List.of(
                new WriteEvidence(new Random(random.nextLong())),
                new ChangeRoles(new Random(random.nextLong())),
                new ImportFigures(new Random(random.nextLong())),
                new ImportDeclarationText(new Random(random.nextLong()), new PublishedForm(guide), language));
    }

    /** Who is killed at a point. */
    private enum Victim {
        PLATFORM,
        PLATFORM_THEN_SERVER,
        SERVER_THEN_PLATFORM,
        PLATFORM_WHILE_STARTING
    }

    /** Answers how many points went wrong. */
    int run(int points) throws IOException, InterruptedException {
        Installation platform = Installation.start(data);
        try {
            for (int point = 1; point <= points; point++) {
                Victim victim = victim();
                int life = random.nextInt(longestLife);
                int before = acknowledged();
                long server = Installation.databaseServer(data);
                work(platform, victim, life);
                int done = acknowledged() - before;
                if (victim == Victim.PLATFORM_WHILE_STARTING) {
                    Installation.startAndKill(data, random.nextInt(longestLife));
                }
                platform = Installation.start(data);
                report(point, victim, life, done, server, platform);
            }
        } finally {
            platform.close();
        }
        for (Deed deed : deeds) {
            System.out.println(deed.name() + ": " + deed.acknowledged() + " acknowledged");
        }
        return bad;
    }

    private Victim victim() {
        return switch (random.nextInt(6)) {
            case 0 -> Victim.PLATFORM_THEN_SERVER;
            case 1 -> Victim.SERVER_THEN_PLATFORM;
            case 2 -> Victim.PLATFORM_WHILE_STARTING;
            default -> Victim.PLATFORM;
        };
    }

    /** A soak in which some deed never got through would prove nothing about it. */
    boolean everyDeedGotThrough() {
        return deeds.stream().allMatch(deed -> deed.acknowledged() > 0);
    }

    int acknowledged() {
        return deeds.stream().mapToInt(Deed::acknowledged).sum();
    }

    /** Everybody works until the kill ends it. */
    private void work(Installation platform, Victim victim, int life) throws IOException, InterruptedException {
        List<Somebody> people = new ArrayList<>();
        for (Deed deed : deeds) {
            people.add(Somebody.signedIn(platform.port(), deed.account()));
        }
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            Somebody somebody = people.get(i);
            workers.add(Thread.ofPlatform().start(() -> untilKilled(deed, somebody)));
        }
        Thread.sleep(life);
        if (victim == Victim.SERVER_THEN_PLATFORM) {
            Installation.killDatabaseServer(data);
            Thread.sleep(random.nextInt(300));
        }
        platform.kill();
        if (victim == Victim.PLATFORM_THEN_SERVER) {
            Installation.killDatabaseServer(data);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        people.forEach(Somebody::close);
    }

    private static void untilKilled(Deed deed, Somebody somebody) {
        try {
            while (true) {
                deed.once(somebody);
            }
        } catch (IOException killed) {
            if (killed.getMessage() != null && killed.getMessage().contains("answered 4")) {
                System.out.println("  " + deed.name() + ": " + killed.getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(int point, Victim victim, int life, int done, long serverBefore, Installation platform)
            throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        try (Somebody anyone = new Somebody(platform.port())) {
            for (Deed deed : deeds) {
                deed.wrong(anyone).forEach(each -> wrong.add(deed.name() + ": " + each));
            }
        }
        Installation.Ended audit = Installation.command("verify-audit", "--data", data.toString());
        if (audit.code() != 0) {
            wrong.add("audit: " + audit.said());
        }
        boolean adopted = Installation.databaseServer(data) == serverBefore;
        System.out.printf(
                Locale.ROOT,
                "point %2d  %-23s after %4d ms, %3d acknowledged, database server %s, back in %4.1f s: %s%n",
                point,
                victim.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                life,
                done,
                adopted ? "adopted" : "replaced",
                platform.untilFirstPage().toMillis() / 1000.0,
                wrong.isEmpty() ? "all there, nothing half done, audit sound" : "WRONG");
        wrong.forEach(each -> System.out.println("  " + each));
        if (!wrong.isEmpty()) {
            bad++;
        }
    }

    /** {@code kill [--points N] [--seed N] [--data DIR]}: answers the exit code. */
    static int main(Arguments arguments) throws IOException, InterruptedException {
        int points = arguments.number("points", 50);
        long seed = arguments.number("seed", (int) (System.nanoTime() & 0xffffff));
        Path data = Files.createTempDirectory("durna-soak");
        System.out.println("seed " + seed + ", " + points + " points");
        Path guide = Path.of(System.getProperty("durna.home", "."))
                .resolve("packs/eu-azerbaijan/declaration/reading-az.yaml");
        KillSoak soak = new KillSoak(data.resolve("data"), guide, "az", LONGEST_LIFE_MS, seed);
        int bad = soak.run(points);
        if (!soak.everyDeedGotThrough()) {
            System.out.println("Some deed was never acknowledged, so nothing is shown about it: take more points.");
            return 1;
        }
        if (bad == 0) {
            Installation.delete(data);
        } else {
            System.out.println("kept for a look: " + data);
        }
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"soak-kill\",\"figures\":{\"points\":%d,\"bad\":%d,\"seed\":%d}}%n",
                points,
                bad,
                seed);
        return bad == 0 ? 0 : 1;
    }
}
