package org.durna.command;

import org.durna.installation.ProductVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command line of the platform. */
@Command(
        name = "durna",
        description = "The platform on which a migration mobility partnership runs.",
        mixinStandardHelpOptions = true,
        versionProvider = Durna.Version.class,
        subcommands = {
            Serve.class,
            CheckMachine.class,
            Migrate.class,
            ImportFile.class,
            BackUp.class,
            PutBack.class,
            VerifySeal.class,
            HelpCommand.class
        })
public final class Durna {
    private Durna() {}

    public static void main(String[] arguments) {
        int result = commandLine().execute(arguments.length == 0 ? new String[] {"help"} : arguments);
        if (result != Serve.RUNNING) {
            System.exit(result);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Durna()).setExecutionExceptionHandler(new PlainWords());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Durna " + ProductVersion.current()};
        }
    }
}
