package org.xter.studio.edition.wizard;

import java.io.IOException;
import java.nio.file.Path;
import org.xter.model.template.DerivedEdition;
import org.xter.model.template.NewIdentity;
import org.xter.model.template.Template;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** What a new edition begins with. */
sealed interface Beginning {
    /** A template of the product. */
    record OfTemplate(Template template) implements Beginning {}

    /** Another edition. */
    record OfEdition(Path file) implements Beginning {}

    /** Makes the edition; not on the UI thread. */
    default Path make(Path folder, NewIdentity identity, Cancellation cancellation)
            throws IOException, ProblemException {
        return switch (this) {
            case OfTemplate of -> of.template().instantiate(folder, identity);
            case OfEdition of -> DerivedEdition.derive(EditionReader.read(of.file()), folder, identity, cancellation);
        };
    }
}
