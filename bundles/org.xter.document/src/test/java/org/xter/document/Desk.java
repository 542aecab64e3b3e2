package org.xter.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.xter.document.assist.PackageNames;
import org.xter.document.findings.ResolvedFindings;
import org.xter.report.Problem;

/** What a document needs, in a test: everything runs at once on the test's thread, and troubles are kept. */
final class Desk {
    final List<Problem> refused = new ArrayList<>();
    final List<Throwable> failed = new ArrayList<>();

    DocumentSettings settings() {
        return settings(ResolvedFindings.NONE, Optional.empty());
    }

    DocumentSettings settings(ResolvedFindings resolved, Optional<Path> journal) {
        return settings(resolved, journal, Optional.empty());
    }

    /** Settings by which what is typed waits for whoever runs the work of an executor. */
    DocumentSettings resting(Executor calm) {
        return settings(ResolvedFindings.NONE, Optional.empty(), Optional.of(new Pauses(calm, Runnable::run)));
    }

    private DocumentSettings settings(ResolvedFindings resolved, Optional<Path> journal, Optional<Pauses> pauses) {
        return new DocumentSettings(
                Runnable::run,
                Runnable::run,
                (problem, cause) -> {
                    refused.add(problem);
                    if (cause != null) {
                        failed.add(cause);
                    }
                },
                resolved,
                PackageNames.NONE,
                journal,
                pauses);
    }

    /** A document with a text, whose file is not there. */
    EditionDocument document(String text) {
        return EditionDocument.create(Path.of("sample.edition"), text, settings());
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
