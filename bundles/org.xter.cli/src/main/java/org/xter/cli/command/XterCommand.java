package org.xter.cli.command;

import org.xter.cli.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command itself: without a subcommand it shows what there is. */
@Command(
        name = "xter",
        description = "Design, export and inspect container editions of xTER SafeContainer.",
        subcommands = {
            NewCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            ResolveCommand.class,
            VendorCommand.class,
            DiagramCommand.class,
            InspectCommand.class,
            RunCommand.class,
            PasswdCommand.class,
            KeysCommand.class,
            SignCommand.class,
            DepotCommand.class,
            MeasureCommand.class,
            ProvisionCommand.class,
            CleanCommand.class,
            VersionCommand.class
        },
        footer = {
            "",
            "Start here:  xter export editions/router/router.edition",
            "             xter run out/router-1.28.0.img"
        })
public final class XterCommand extends GroupCommand {
    /** Runs one command line and returns its exit code. */
    public static int execute(String... args) {
        CommandLine line = new CommandLine(new XterCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            System.err.println("xter: an internal fault: " + fault);
            System.err.println("  Please report it together with the command; XTER_TRACE=1 shows where it happened.");
            if (System.getenv("XTER_TRACE") != null) {
                fault.printStackTrace();
            }
            return ExitCode.FAULT.number();
        });
        return line.execute(args);
    }
}
