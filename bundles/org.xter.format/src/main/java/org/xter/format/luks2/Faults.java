package org.xter.format.luks2;

import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** The problems a container may have. */
final class Faults {
    private Faults() {}

    static ProblemException damaged(String message) {
        return new ProblemException(Problem.error(
                "luks2.damaged", message, "Get the container again, or restore its header from a backup"));
    }

    static ProblemException unsupported(String message) {
        return new ProblemException(Problem.error(
                "luks2.unsupported",
                message,
                "Open it with cryptsetup, or make it with a cipher and settings named in the documentation"));
    }

    static ProblemException nullCipher() {
        return new ProblemException(Problem.error(
                "luks2.null-cipher",
                "The LUKS2 header asks for a cipher that encrypts nothing",
                "Do not use the container: somebody may have replaced its header"));
    }
}
