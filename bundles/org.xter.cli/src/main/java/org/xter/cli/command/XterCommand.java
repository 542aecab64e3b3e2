package org.xter.cli.command;

import org.xter.cli.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it shows what there is. */
@Command(
        name = "xter",
        usageHelpAutoWidth = true,
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
            CleanCommand.class,
            VersionCommand.class
        },
        footer = {
            "",
            "Start here:  xter export editions/router/router.edition",
            "             xter run out/router-1.28.0.img"
        })
public final class XterCommand implements Runnable {
    @Spec
    private CommandSpec spec;

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
