package org.xter.cli.command;

import picocli.CommandLine.Command;

/** What machines ask for over the network. */
@Command(
        name = "depot",
        description = "Serve machines in the field.",
        subcommands = {DepotReleaseKeyCommand.class},
        footer = {"", "Example: xter depot release-key depot"})
final class DepotCommand extends GroupCommand {}
