package org.xter.model.rules;

import java.util.List;
import org.xter.model.edition.Base;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Suggestion;
import org.xter.report.Severity;

/** The suite is one of the distribution. */
final class KnownSuite extends Rule {
    private static final List<String> KNOWN = List.of("bookworm", "trixie", "forky", "duke", "testing", "sid");

    KnownSuite() {
        super(
                "edition.known-suite",
                Severity.WARNING,
                "The suite names the release of the distribution; a name nobody knows is most likely mistyped.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Base base = file.edition().getBase();
        if (base != null && base.isSetSuite() && !KNOWN.contains(base.getSuite())) {
            String hint = Suggestion.hint(base.getSuite(), KNOWN);
            findings.add(
                    base,
                    EditionPackage.Literals.BASE__SUITE,
                    "'" + base.getSuite() + "' is no known suite of Debian",
                    hint.isEmpty() ? "Suites are " + String.join(", ", KNOWN) + "." : hint);
        }
    }
}
