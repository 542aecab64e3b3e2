package org.xter.document.findings;

import java.util.List;
import java.util.stream.Stream;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Cancellation;
import org.xter.report.Problem;

/** Judges a sound edition by the packages it comes to. Called on a background thread; implementations are thread-safe. */
@FunctionalInterface
public interface ResolvedFindings {
    /** Says nothing. */
    ResolvedFindings NONE = (spec, cancellation) -> List.of();

    /**
     * What is to be said about an edition.
     *
     * @throws org.xter.report.CancelledException when the edition was changed meanwhile
     */
    List<Problem> check(EditionSpec spec, Cancellation cancellation);

    /** These findings and those of others. */
    default ResolvedFindings and(ResolvedFindings others) {
        return (spec, cancellation) -> Stream.concat(
                        check(spec, cancellation).stream(), others.check(spec, cancellation).stream())
                .toList();
    }
}
