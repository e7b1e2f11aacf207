package org.durna.database;

import java.nio.file.Path;
import java.security.SecureRandom;

/** A second JVM for tests: opens the database on the folder it is given, says so, and waits to be killed. */
final class AnotherProgram {
    private AnotherProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedServer.open(new DataDirectory(Path.of(arguments[0])), new SecureRandom());
        System.out.println("OPEN");
        Thread.sleep(120_000);
    }
}
