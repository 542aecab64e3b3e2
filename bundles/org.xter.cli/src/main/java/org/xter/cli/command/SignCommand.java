package org.xter.cli.command;

import picocli.CommandLine.Command;

/** Releases that are signed on another machine than the one that builds them. */
@Command(
        name = "sign",
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
final class SignCommand extends GroupCommand {}
