package org.xter.cli.command;

import picocli.CommandLine.Command;

/** What machines ask for over the network. */
@Command(
        name = "depot",
        description = "Serve machines in the field.",
        subcommands = {DepotNewCommand.class, DepotReleaseKeyCommand.class},
        footer = {
            "",
            "Example: xter depot new depot --host depot.example.org --keyring keys",
            "         xter depot release-key depot"
        })
final class DepotCommand extends GroupCommand {}
