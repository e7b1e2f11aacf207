package org.durna.bench;

import java.io.IOException;
import java.util.Arrays;

/** {@code ./durna soak kill [--points N] [--seed N]}, or {@code link}, which needs no platform: what takes longer than a build may. */
public final class Soak {
    private Soak() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Arrays.asList(arguments).subList(1, arguments.length));
        if (given.name().equals("import")) {
            System.exit(ImportSoak.main(given));
        }
        if (!given.name().equals("kill")) {
            System.err.println("Which soak? kill: the platform is killed while people write, and started again."
                    + " import [--size N]: a file of people is brought, and the platform killed while it reads and publishes."
                    + " link: a linkage of a broken file is killed and goes on.");
            System.exit(2);
        }
        System.exit(KillSoak.main(given));
    }
}
