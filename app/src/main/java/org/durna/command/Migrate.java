package org.durna.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.durna.database.Migrations;
import org.durna.database.Migrations.Migrated;
import org.durna.database.RunningDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the tables to the shape this release needs, as the owner of the tables. */
@Command(
        name = "migrate",
        description = "bring the tables to the shape this release needs",
        mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {
    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (RunningDatabase database = installation.join()) {
            DataSource owner = InstallationOptions.owner(database);
            Migrated migrated = new Migrations().migrate(owner, database.applicationRole());
            PrintWriter out = spec.commandLine().getOut();
            migrated.steps().forEach(step -> out.println("done  " + step));
            String done = migrated.steps().isEmpty() ? "Nothing was to be done." : "Done.";
            out.println(done + " The tables have the shape of version " + migrated.version() + ".");
            out.flush();
            return ExitCode.OK;
        }
    }
}
