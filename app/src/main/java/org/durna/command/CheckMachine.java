package org.durna.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.durna.database.Finding;
import org.durna.database.Finding.Grade;
import org.durna.database.MachineCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether this machine can run the platform, thing by thing, before anything is started. */
@Command(name = "check", description = "whether this machine can run the platform", mixinStandardHelpOptions = true)
final class CheckMachine implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "port of the pages (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> findings = MachineCheck.run(installation.database(), List.of(port), Clock.systemUTC());
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : findings) {
            String grade = finding.grade().name().toLowerCase(Locale.ROOT);
            out.println(String.format(Locale.ROOT, "%-8s ", grade) + PlainWords.sentence(finding.reason()));
        }
        out.flush();
        boolean problem = findings.stream().anyMatch(finding -> finding.grade() == Grade.PROBLEM);
        return problem ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
