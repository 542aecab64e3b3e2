package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.engine.vm.Console;
import org.xter.engine.vm.Hypervisor;
import org.xter.engine.vm.HypervisorKind;
import org.xter.engine.vm.ImageMachine;
import org.xter.engine.vm.RunningMachine;
import org.xter.report.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts an exported image in a virtual machine; the image itself stays as it is. */
@Command(
        name = "run",
        description = "Start an exported image in a virtual machine; the image stays as it is.",
        footer = {
            "",
            "Memory, processors, network cards and ports come from the report beside",
            "the image. Ctrl-A X ends a machine of QEMU whose console is this terminal,",
            "Ctrl-C one of VirtualBox, whose console is only shown here.",
            "",
            "Example: xter run --headless out/router-1.28.0.img"
        })
final class RunCommand extends SessionCommand {
    @Parameters(paramLabel = "IMAGE", description = "A raw disk image, such as out/router-1.28.0.img.")
    private Path image;

    @Option(names = "--headless", description = "No window; the serial console is this terminal.")
    private boolean headless;

    @Option(
            names = "--with",
            paramLabel = "PROGRAM",
            description = "What runs it: qemu, or virtualbox where it is installed.")
    private HypervisorKind with;

    @Option(names = "--memory", paramLabel = "MIB", description = "RAM instead of what the edition asks for.")
    private Long memory;

    @Option(names = "--cpus", paramLabel = "N", description = "Processors instead of what the edition asks for.")
    private Integer processors;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException, InterruptedException {
        ImageMachine asked = ImageMachine.of(image);
        for (ImageMachine.Port port : asked.ports()) {
            session.say("  127.0.0.1:" + port.forward().hostPort() + " leads to port "
                    + port.forward().guestPort() + " of " + port.card());
        }
        if (memory != null) {
            asked = asked.withMemory(memory << 20);
        }
        if (processors != null) {
            asked = asked.withProcessors(processors);
        }
        HypervisorKind kind = with == null ? HypervisorKind.usual(Optional.empty(), System.getenv()) : with;
        Hypervisor hypervisor = kind.find(Optional.empty(), System.getenv());
        try (RunningMachine running = hypervisor.start(asked, Console.TERMINAL, !headless, session.cancellation())) {
            while (running.waitFor(Duration.ofMillis(200)).isEmpty()) {
                session.cancellation().check();
            }
            int code = running.waitFor();
            return session.end(code == 0 ? ExitCode.OK : ExitCode.ENVIRONMENT, Map.of(kind.word(), code));
        }
    }
}
