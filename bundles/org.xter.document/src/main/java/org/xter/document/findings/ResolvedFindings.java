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

    /**
     * What may have been meant instead of the word at a problem's place, the likeliest first; nothing where only the user can
     * know.
     */
    default List<String> meant(Problem problem, String word, EditionSpec spec) {
        return List.of();
    }

    /** These findings and those of others. */
    default ResolvedFindings and(ResolvedFindings others) {
        ResolvedFindings these = this;
        return new ResolvedFindings() {
            @Override
            public List<Problem> check(EditionSpec spec, Cancellation cancellation) {
                return Stream.concat(
                                these.check(spec, cancellation).stream(), others.check(spec, cancellation).stream())
                        .toList();
            }

            @Override
            public List<String> meant(Problem problem, String word, EditionSpec spec) {
                return Stream.concat(
                                these.meant(problem, word, spec).stream(), others.meant(problem, word, spec).stream())
                        .toList();
            }
        };
    }
}
