package org.xter.cli.command;

import picocli.CommandLine.Command;

/** The vendor's keys; each of its commands does one thing with a keyring. */
@Command(
        name = "keys",
        description = "Make and keep the vendor's keys.",
        subcommands = {
            KeysNewCommand.class,
            KeysListCommand.class,
            KeysShowCommand.class,
            KeysRenewCommand.class,
            KeysExportCommand.class,
            KeysRevokeCommand.class,
            KeysEnrollCommand.class
        },
        footer = {
            "",
            "A keyring is a folder: certificates in the clear, private keys encrypted or on a",
            "PKCS#11 token. 'xter export' signs with it.",
            "",
            "Example: xter keys new keys --vendor 'Example Ltd'"
        })
final class KeysCommand extends GroupCommand {}
