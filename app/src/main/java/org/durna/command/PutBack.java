package org.durna.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.durna.audit.AuditEras;
import org.durna.audit.AuditSettings;
import org.durna.audit.Sealer;
import org.durna.audit.SealingKeys;
import org.durna.database.AfterRestore;
import org.durna.database.BackupFolder;
import org.durna.database.Migrations;
import org.durna.database.Restore;
import org.durna.database.RunningDatabase;
import org.durna.person.EraseAgain;
import org.durna.person.ErasedList;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup into an empty database: all of it or nothing. */
@Command(
        name = "restore",
        description = "put a backup into an empty database, all of it or nothing",
        mixinStandardHelpOptions = true)
final class PutBack implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the backup to read")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        AuditEras eras = new AuditEras(clock);
        AfterRestore era = (owner, created) -> eras.begin(owner);
        EraseAgain erased = new EraseAgain(ErasedList.in(installation.folders().data()), clock);
        try (RunningDatabase database = installation.join()) {
            Restore.Report report = new Restore(
                            InstallationOptions.owner(database),
                            database.applicationRole(),
                            new Migrations(),
                            List.of(era, erased),
                            clock)
                    .read(file, folders());
            boolean keys = haveSealingKeys();
            if (keys) {
                seal(database, clock);
            }
            say(report, keys, erased.count());
            return ExitCode.OK;
        }
    }

    /** Heads that lie here already witness more than those in a backup, and are never replaced by them. */
    private List<BackupFolder> folders() {
        List<BackupFolder> folders = new ArrayList<>(installation.backupFolders(true));
        if (Files.exists(installation.folders().headsFile())) {
            folders.removeIf(folder -> folder.name().equals("seal"));
        }
        return folders;
    }

    /** The first head of the new era tells that printed heads behind the backup were given up, not cut off. */
    private void seal(RunningDatabase database, Clock clock) {
        SealingKeys keys = SealingKeys.open(installation.folders().keys());
        new Sealer(database.application(), keys, installation.folders().heads(), clock, AuditSettings.defaults())
                .seal();
    }

    private boolean haveSealingKeys() {
        return Files.exists(installation.folders().keys().resolve("audit-seal-1.key"));
    }

    private void say(Restore.Report report, boolean keys, int erasedAgain) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Restored: " + file + ", written " + report.backupCreated());
        out.println("  " + report.tables() + " tables, " + report.rows() + " rows, "
                + PlainWords.size(report.bytes()) + ", " + PlainWords.seconds(report.took()) + ", version "
                + report.migratedTo());
        out.println("  People erased since then and erased again: " + erasedAgain);
        if (!keys) {
            out.println("  The keys are not in this backup. Before the first start, put the old folder of keys to "
                    + installation.folders().keys() + " (all files but database-*);");
            out.println("  without them the seal of the audit cannot be verified and secrets cannot be read.");
        }
        out.flush();
    }
}
