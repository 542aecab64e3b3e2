package org.xter.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What machines ask for over the network. */
@Command(
        name = "depot",
        usageHelpAutoWidth = true,
        description = "Serve machines in the field.",
        subcommands = {DepotReleaseKeyCommand.class},
        footer = {"", "Example: xter depot release-key depot"})
final class DepotCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
