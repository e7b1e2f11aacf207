package org.durna.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.durna.Platform;
import org.durna.audit.Actor;
import org.durna.database.DatabaseProblem;
import org.durna.pack.Pack;
import org.durna.partnership.ImportOfficialText.Refusal;
import org.durna.partnership.OfficialTextProblem;
import org.durna.partnership.OfficialTextReport;
import org.durna.partnership.OfficialTexts;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the officially published text of the declaration beside the clauses: all of it or none. */
@Command(
        name = "declaration",
        description = "the officially published text of the declaration",
        mixinStandardHelpOptions = true)
final class ImportDeclaration implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 20;

    @Parameters(paramLabel = "FILE", description = "Markdown, plain text or HTML in UTF-8")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "language of the text (default: the official language of the pack)")
    @Nullable
    private String language;

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("There is no file " + file + ".");
        }
        try (ConfigurableApplicationContext platform = start()) {
            Outcome<OfficialTextReport, Refusal> outcome = platform.getBean(OfficialTexts.class)
                    .importFile(file, language(platform), Actor.command("import declaration"));
            return switch (outcome) {
                case Done<OfficialTextReport, Refusal>(OfficialTextReport report) -> taken(report);
                case Refused<OfficialTextReport, Refusal>(Refusal refusal) -> refused(refusal);
            };
        }
    }

    private Language language(ConfigurableApplicationContext platform) {
        return language == null ? platform.getBean(Pack.class).manifest().officialLanguage() : new Language(language);
    }

    /** The walls of the platform stand only with its door, so it opens one that no other machine reaches; Spring's log of a failed start would bury the sentence that follows. */
    private ConfigurableApplicationContext start() {
        List<String> properties = installation.asProperties();
        properties.add("--server.address=127.0.0.1");
        properties.add("--server.port=0");
        properties.add("--logging.level.org.springframework=off");
        try {
            return SpringApplication.run(Platform.class, properties.toArray(String[]::new));
        } catch (RuntimeException problem) {
            if (directoryInUse(problem)) {
                throw new CommandRefused(
                        "The platform is running on the data directory " + installation.data
                                + ". Bring the file in on its page /declaration/official, or stop the platform (Ctrl+C) and try again.");
            }
            throw problem;
        }
    }

    private static boolean directoryInUse(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseProblem database
                    && database.reason().code().equals("database.directory-in-use")) {
                return true;
            }
        }
        return false;
    }

    private int taken(OfficialTextReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(PlainWords.sentence("declaration.official.loaded", report.clauses(), report.furniture()));
        out.println(PlainWords.sentence(
                switch (report.state()) {
                    case FIRST, REPLACES -> "done.official-text-taken";
                    case SAME -> "done.official-text-same";
                }));
        out.flush();
        return ExitCode.OK;
    }

    private int refused(Refusal refusal) {
        PrintWriter err = spec.commandLine().getErr();
        switch (refusal) {
            case Refusal.Closed closed -> err.println(PlainWords.sentence(closed.reason()));
            case Refusal.NoGuide noGuide ->
                err.println(PlainWords.sentence(
                        "declaration.official.no-guide", noGuide.language().code()));
            case Refusal.Gone ignored -> err.println(PlainWords.sentence("declaration.official.gone"));
            case Refusal.Damaged damaged -> places(err, damaged);
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }

    private static void places(PrintWriter err, Refusal.Damaged damaged) {
        List<OfficialTextProblem> problems = damaged.problems();
        err.println(PlainWords.sentence("declaration.official.refused"));
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> err.println("  " + PlainWords.sentence(problem.reason())));
        if (problems.size() > MOST_PROBLEMS) {
            err.println(
                    "  " + PlainWords.sentence("declaration.official.more-problems", problems.size() - MOST_PROBLEMS));
        }
        err.println(
                damaged.onlyWordsDiffer()
                        ? "Every clause is there, only words differ. If this is another official edition, take it on the page /declaration/official."
                        : PlainWords.sentence("declaration.official.nothing-stored"));
    }
}
