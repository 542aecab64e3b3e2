package org.xter.cli;

import java.util.List;
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

    private static final List<String> ENVIRONMENT_CODES =
            List.of("sandbox.", "fetch.", "repository.", "store.", "disk.", "vm.", "host.");

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
        return ENVIRONMENT_CODES.stream().anyMatch(code::startsWith) ? ENVIRONMENT : INPUT;
    }
}
