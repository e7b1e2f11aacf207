package org.durna.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import org.durna.Platform;
import org.durna.access.FirstAdministrator;
import org.durna.frame.FrameSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the platform until it is stopped. */
@Command(name = "serve", description = "run the platform", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    /** The exit code of a command that goes on running. */
    static final int RUNNING = -1;

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Option(names = "--port", paramLabel = "N", description = "port of the pages (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--until-ready", description = "stop again as soon as the pages can be read (a training run)")
    private boolean untilReady;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> properties = installation.asProperties();
        properties.add("--server.port=" + port);
        ConfigurableApplicationContext platform =
                SpringApplication.run(Platform.class, properties.toArray(String[]::new));
        if (untilReady) {
            readFirstPages(port(platform));
            platform.close();
            return CommandLine.ExitCode.OK;
        }
        welcome(platform);
        return RUNNING;
    }

    /** What the first reader would wait for, a training run has learnt too. */
    private static void readFirstPages(int port) throws IOException {
        for (String page : List.of("/", "/declaration", "/evidence", "/sign-in")) {
            try (InputStream in =
                    URI.create("http://localhost:" + port + page).toURL().openStream()) {
                in.readAllBytes();
            }
        }
    }

    private int port(ConfigurableApplicationContext platform) {
        return platform instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : port;
    }

    private void welcome(ConfigurableApplicationContext platform) {
        int open = port(platform);
        boolean demo = platform.getBean(FrameSettings.class).demo();
        var out = spec.commandLine().getOut();
        out.println();
        out.println("Durna is running:  http://localhost:" + open + "/");
        if (demo) {
            out.println("Sign in:           http://localhost:" + open
                    + "/sign-in  (the page names the demo accounts and their password)");
        }
        if (!demo) {
            platform.getBean(FirstAdministrator.class)
                    .issue(System.getenv("DURNA_ADMIN_PASSWORD"), new SecureRandom())
                    .ifPresent(first -> out.println("First sign-in:     " + first.name() + "  "
                            + (first.chosenByInstaller()
                                    ? "(with the password from DURNA_ADMIN_PASSWORD; it must be changed)"
                                    : first.password() + "  (works until you change it at the first sign-in)")));
        }
        out.println("Stop:              Ctrl+C");
        out.flush();
    }
}
