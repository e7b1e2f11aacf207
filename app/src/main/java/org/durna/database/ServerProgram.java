package org.durna.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the bundled server, run to its end as a user that PostgreSQL accepts: it refuses root. */
final class ServerProgram {
    /** How a program ended and what it said. */
    record Ended(int code, String said) {
        boolean well() {
            return code == 0;
        }
    }

    private final Path program;

    ServerProgram(Path program) {
        this.program = program;
    }

    Ended run(Duration limit, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (runByRoot()) {
            if (!userNamespacesAllowed()) {
                throw DatabaseProblem.of("root-without-user-namespaces");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        return execute(limit, command);
    }

    static boolean runByRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    static boolean userNamespacesAllowed() {
        try {
            return execute(Duration.ofSeconds(10), List.of("unshare", "-U", "true"))
                    .well();
        } catch (DatabaseProblem unshareIsNotInstalled) {
            return false;
        }
    }

    /** What the program says goes to a file, not a pipe: a server left running would hold a pipe open for ever. */
    private static Ended execute(Duration limit, List<String> command) {
        try {
            Path output = Files.createTempFile("durna-program", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                withoutSecrets(builder.environment());
                Process process = builder.start();
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw DatabaseProblem.of("program-too-slow", command.getFirst(), limit.toSeconds());
                }
                return new Ended(process.exitValue(), said(output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw DatabaseProblem.because(e, "program-not-startable", command.getFirst());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseProblem.because(e, "interrupted");
        }
    }

    private static String said(Path output) throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    }

    private static void withoutSecrets(Map<String, String> environment) {
        String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
    }
}
