package org.durna.command;

import picocli.CommandLine.Command;

/** Brings what others have published into the platform. */
@Command(
        name = "import",
        description = "bring in what others have published",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ImportDeclaration.class)
final class ImportFile {}
