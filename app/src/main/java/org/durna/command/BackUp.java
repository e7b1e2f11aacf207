package org.durna.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditSettings;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.database.Backup;
import org.durna.database.RunningDatabase;
import org.durna.installation.ProductVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one file that holds every row at one moment; beside a running platform too. */
@Command(
        name = "backup",
        description = "write every row, and if asked the keys, into one file",
        mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the file to write; an existing one is never overwritten")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--with-keys",
            description = "put the keys into the file as well; without them sealed and secret things cannot be read")
    private boolean withKeys;

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        try (RunningDatabase database = installation.join()) {
            Backup.Report report = new Backup(InstallationOptions.owner(database), ProductVersion.current(), clock)
                    .write(file, installation.backupFolders(withKeys));
            record(database, clock, report);
            say(report);
            return ExitCode.OK;
        }
    }

    /** A backup takes all personal data out of the database, so the audit knows of it; the file itself cannot. */
    private void record(RunningDatabase database, Clock clock, Backup.Report report) {
        new AuditTrail(database.application(), clock, new SecureRandom(), AuditSettings.defaults())
                .record(new Entry(
                        Actor.command("backup"),
                        new Action("backup.written"),
                        new Subject("backup", clock.instant().toString()),
                        Detail.none()
                                .with("rows", Long.toString(report.rows()))
                                .with("keys", withKeys ? "with keys" : "without keys")));
    }

    private void say(Backup.Report report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Written: " + file);
        out.println("  " + report.tables() + " tables, " + report.rows() + " rows, " + PlainWords.size(report.bytes())
                + ", " + PlainWords.seconds(report.took()));
        out.println(
                withKeys
                        ? "  The keys are in it: keep this file as safe as the keys themselves."
                        : "  The keys are not in it (--with-keys). Keep the folder "
                                + installation.folders().keys() + " in another safe place.");
        out.flush();
    }
}
