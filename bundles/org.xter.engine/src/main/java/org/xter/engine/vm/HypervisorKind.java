package org.xter.engine.vm;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xter.report.ProblemException;

/** The programs that can run an image, the one taken unless somebody chooses first. */
public enum HypervisorKind {
    /** QEMU. */
    QEMU("QEMU"),
    /** VirtualBox 7. */
    VIRTUALBOX("VirtualBox");

    private final String title;

    HypervisorKind(String title) {
        this.title = title;
    }

    /** Its name for people, the same in every language. */
    public String title() {
        return title;
    }

    /** Its name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which kind a program is, by its name; a program of another name is taken for QEMU. */
    public static HypervisorKind of(Path program) {
        return program.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("vboxmanage") ? VIRTUALBOX : QEMU;
    }

    /**
     * Finds the program.
     *
     * @param chosen a program the user named in the settings, of whatever kind
     * @param environment the variables to look at, normally {@link System#getenv()}
     * @throws ProblemException {@code vm.no-qemu} or {@code vm.no-virtualbox} when it is not installed
     */
    public Hypervisor find(Optional<Path> chosen, Map<String, String> environment) throws ProblemException {
        Optional<Path> program = chosen.filter(path -> of(path) == this);
        return switch (this) {
            case QEMU -> program.isPresent() ? new Qemu(program.get()) : Qemu.find(environment);
            case VIRTUALBOX -> VirtualBox.find(program, environment);
        };
    }

    /** Whether {@link #find} finds it. Looks at the disk. */
    public boolean isInstalled(Optional<Path> chosen, Map<String, String> environment) {
        try {
            find(chosen, environment);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    /** What runs an image when nobody says what: the kind of the chosen program, else the first that is installed. */
    public static HypervisorKind usual(Optional<Path> chosen, Map<String, String> environment) {
        return chosen.map(HypervisorKind::of)
                .orElseGet(() ->
                        installed(chosen, environment).stream().findFirst().orElse(QEMU));
    }

    /** Those that are installed. Looks at the disk. */
    public static List<HypervisorKind> installed(Optional<Path> chosen, Map<String, String> environment) {
        return Arrays.stream(values())
                .filter(kind -> kind.isInstalled(chosen, environment))
                .toList();
    }
}
