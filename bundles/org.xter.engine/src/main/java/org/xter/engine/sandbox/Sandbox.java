package org.xter.engine.sandbox;

import java.io.IOException;
import java.util.List;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;

/**
 * Runs a script as root of a tree of files, without network, without the host's devices and services, and gives back what
 * became of the tree. The same request gives the same result in every implementation. Thread-safe.
 */
public interface Sandbox {
    /** What the scripts can notice of the sandbox, as a text that changes with it; a part of cache keys. */
    String version();

    /** What is missing on this host, code {@code sandbox.unavailable}; empty when the sandbox works here. */
    List<Problem> check();

    /**
     * Runs a request.
     *
     * @throws ProblemException {@code sandbox.unavailable}, {@code sandbox.script-failed}, {@code sandbox.timeout},
     *     {@code sandbox.hanging}, {@code sandbox.no-space}
     * @throws org.xter.report.CancelledException within a second of the wish; no process is left
     */
    SandboxResult run(SandboxRequest request, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException, InterruptedException;
}
