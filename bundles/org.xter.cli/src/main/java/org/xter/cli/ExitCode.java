package org.xter.cli;

import java.util.List;
import java.util.Set;
import org.xter.report.Problem;

/** What {@code xter} tells its caller; the table stands in {@code docs/cli.md}. */
public enum ExitCode {
    /** Done as asked. */
    OK(0),
    /** The edition, or another input, has errors. */
    INPUT(1),
    /** The command line itself is wrong. */
    USAGE(2),
    /** Something outside failed: a repository, the disk, the sandbox, a missing program. */
    ENVIRONMENT(3),
    /** What was built differs from what the lock file records. */
    DIFFERENT(4),
    /** A fault of xter itself. */
    FAULT(70),
    /** Cancelled by the user. */
    CANCELLED(130);

    /** Families of problems, and single ones, that no change of the edition mends. */
    private static final List<String> ENVIRONMENT_FAMILIES = List.of("sandbox.", "disk.", "vm.", "repository.");

    private static final Set<String> ENVIRONMENT_CODES = Set.of(
            "debian.unreachable",
            "debian.http-status",
            "debian.file-gone",
            "debian.truncated",
            "debian.wrong-hash",
            "debian.disk-full",
            "debian.release-expired",
            "debian.release-from-future",
            "debian.signature-expired",
            "debian.wrong-signature",
            "debian.not-signed",
            "debian.damaged-package",
            "debian.vendored-file-gone");

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number given to the operating system. */
    public int number() {
        return number;
    }

    /** What a list of problems means for the caller. */
    public static ExitCode of(List<Problem> problems) {
        if (problems.stream().noneMatch(Problem::isError)) {
            return OK;
        }
        String code = problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .orElseThrow()
                .code();
        if (code.equals("configure.different")) {
            return DIFFERENT;
        }
        boolean outside = ENVIRONMENT_CODES.contains(code)
                || ENVIRONMENT_FAMILIES.stream().anyMatch(code::startsWith);
        return outside ? ENVIRONMENT : INPUT;
    }
}
