package org.xter.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.xter.document.assist.PackageNames;
import org.xter.document.findings.ResolvedFindings;

/**
 * What documents need from whoever opens them.
 *
 * @param owner runs work on the thread that owns the document, later; such as the display's asynchronous execution
 * @param background runs work on other threads
 * @param troubles takes what goes wrong
 * @param resolved the rules over an edition's packages
 * @param packages the names of packages for completion
 * @param journal the folder unsaved work is kept in; empty to keep none
 * @param pauses when what may wait is done; empty to do it at once
 */
public record DocumentSettings(
        Executor owner,
        Executor background,
        Troubles troubles,
        ResolvedFindings resolved,
        PackageNames packages,
        Optional<Path> journal,
        Optional<Pauses> pauses) {
    /** Settings by which what is typed is read at once. */
    public DocumentSettings(
            Executor owner,
            Executor background,
            Troubles troubles,
            ResolvedFindings resolved,
            PackageNames packages,
            Optional<Path> journal) {
        this(owner, background, troubles, resolved, packages, journal, Optional.empty());
    }

    /** Settings without packages and journal. */
    public static DocumentSettings plain(Executor owner, Executor background, Troubles troubles) {
        return new DocumentSettings(
                owner, background, troubles, ResolvedFindings.NONE, PackageNames.NONE, Optional.empty());
    }
}
