package org.xter.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Releases that are signed on another machine than the one that builds them. */
@Command(
        name = "sign",
        usageHelpAutoWidth = true,
        description = "Sign a release on another machine than the one that builds it.",
        subcommands = {SignPrepareCommand.class, SignApplyCommand.class, SignFinishCommand.class},
        footer = {
            "",
            "The build server needs no private key: it prepares, the machine with the keys applies, and",
            "what was signed goes back into the images.",
            "",
            "Example: xter sign prepare router.edition --keyring certificates    (build server)",
            "         xter sign apply router-1.28.0.signing --keyring keys       (machine with the keys)",
            "         xter sign finish out/router-1.28.0.signing --keyring certificates"
        })
final class SignCommand implements Runnable {
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
