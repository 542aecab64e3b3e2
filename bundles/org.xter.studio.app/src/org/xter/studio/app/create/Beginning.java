package org.xter.studio.app.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.xter.model.template.DerivedEdition;
import org.xter.model.template.Needs;
import org.xter.model.template.NewIdentity;
import org.xter.model.template.Template;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.studio.ui.build.Amounts;

/** What a new edition begins with. */
sealed interface Beginning {
    /** Its name in the list. */
    String title();

    /** What it is, in sentences. */
    String explanation();

    /** What is missing in it, or an empty text. */
    default String note() {
        return "";
    }

    /** The machine it asks for in words; empty when that is not known yet. */
    default String needs() {
        return "";
    }

    /**
     * Makes the edition; not on the user interface's thread.
     *
     * @return the edition's file
     */
    Path create(Path folder, NewIdentity identity, Cancellation cancellation) throws IOException, ProblemException;

    /** A template that comes with the product. */
    record FromTemplate(Template template) implements Beginning {
        @Override
        public String title() {
            String title = template.title(Locale.getDefault());
            return template.isPreview() ? NLS.bind(Messages.preview, title) : title;
        }

        @Override
        public String explanation() {
            return template.explanation(Locale.getDefault());
        }

        @Override
        public String note() {
            return template.note(Locale.getDefault()).orElse("");
        }

        @Override
        public String needs() {
            Needs needs = template.needs();
            return NLS.bind(Messages.needs, new Object[] {
                Amounts.bytes(needs.memoryMinimum()),
                Amounts.bytes(needs.memoryRecommended()),
                Amounts.bytes(needs.disk()),
                needs.cpus()
            });
        }

        @Override
        public Path create(Path folder, NewIdentity identity, Cancellation cancellation)
                throws IOException, ProblemException {
            return template.instantiate(folder, identity);
        }
    }

    /**
     * An edition there is.
     *
     * @param source its file, once chosen
     */
    record FromEdition(Optional<Path> source) implements Beginning {
        @Override
        public String title() {
            return Messages.deriveTitle;
        }

        @Override
        public String explanation() {
            return Messages.deriveExplanation;
        }

        @Override
        public Path create(Path folder, NewIdentity identity, Cancellation cancellation)
                throws IOException, ProblemException {
            return DerivedEdition.derive(EditionReader.read(source.orElseThrow()), folder, identity, cancellation);
        }
    }
}
