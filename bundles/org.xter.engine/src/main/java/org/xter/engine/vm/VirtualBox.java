package org.xter.engine.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * VirtualBox 7 on this host, driven by the command line its manual describes. Every start makes a machine of its own in a
 * temporary folder, with a copy of the image; nothing of it is left when it ends. Immutable and thread-safe.
 *
 * @param program the executable file {@code VBoxManage}
 */
public record VirtualBox(Path program) implements Hypervisor {
    private static final String NAME = "VBoxManage";
    /** The cards VirtualBox' usual chipset has. */
    private static final int MOST_CARDS = 8;

    /**
     * Finds VirtualBox on the search path and in the usual folders.
     *
     * @param chosen the program the user named, which is taken or nothing
     * @param environment the variables to look at, normally {@link System#getenv()}
     * @throws ProblemException {@code vm.no-virtualbox} when it is not installed
     */
    public static VirtualBox find(Optional<Path> chosen, Map<String, String> environment) throws ProblemException {
        if (chosen.isPresent()) {
            return chosen.filter(Files::isExecutable)
                    .map(VirtualBox::new)
                    .orElseThrow(() -> missing(
                            "the program set for virtual machines, " + NAME + ", is not there",
                            "Set another one, or leave the setting empty"));
        }
        List<Path> own = new ArrayList<>();
        Optional.ofNullable(environment.get("VBOX_MSI_INSTALL_PATH")).ifPresent(folder -> own.add(Path.of(folder)));
        Optional.ofNullable(environment.get("ProgramFiles"))
                .ifPresent(folder -> own.add(Path.of(folder, "Oracle", "VirtualBox")));
        own.add(Path.of("/Applications/VirtualBox.app/Contents/MacOS"));
        return ProgramSearch.find(NAME, environment, own)
                .map(VirtualBox::new)
                .orElseThrow(() -> missing(
                        "VirtualBox (" + NAME + ") is not installed",
                        "Install VirtualBox 7, or run the image in QEMU"));
    }

    private static ProblemException missing(String what, String hint) {
        return new ProblemException(Problem.error("vm.no-virtualbox", what, hint));
    }

    @Override
    public RunningMachine start(ImageMachine machine, Console console, boolean display, Cancellation cancellation)
            throws ProblemException, IOException, InterruptedException {
        if (machine.cards().size() > MOST_CARDS) {
            throw new ProblemException(Problem.error(
                    "vm.cards",
                    "VirtualBox has " + MOST_CARDS + " network cards and the edition asks for "
                            + machine.cards().size(),
                    "Run the image in QEMU"));
        }
        Path folder = Files.createTempDirectory("xter-vm-");
        return VirtualBoxMachine.start(
                new VBoxManage(program, folder, machine.image()),
                folder,
                SerialLine.in(folder),
                machine,
                console,
                display,
                cancellation);
    }
}
