package org.xter.cli;

import org.xter.cli.command.XterCommand;

/** Where the {@code xter} command begins. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(XterCommand.execute(args));
    }
}
