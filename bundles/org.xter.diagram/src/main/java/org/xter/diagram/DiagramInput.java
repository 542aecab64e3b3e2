package org.xter.diagram;

import java.util.Locale;
import java.util.Optional;
import org.xter.diagram.text.FontWidths;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.Words;
import org.xter.engine.closure.Closure;
import org.xter.engine.report.BuildReport;
import org.xter.model.edition.Edition;

/**
 * What scenes are made of. The edition belongs to the input: nobody changes it while scenes are made, which may be on any
 * thread.
 *
 * @param edition what is drawn; may be unfinished and wrong in every way
 * @param findings what is to be said about it
 * @param closure its packages; nothing when they are not known, which leaves sizes out
 * @param lastExport what the last export made; nothing when there was none
 * @param words the language
 * @param measure how wide text is
 */
public record DiagramInput(
        Edition edition,
        ElementFindings findings,
        Optional<Closure> closure,
        Optional<BuildReport> lastExport,
        Words words,
        TextMeasure measure) {
    /** An edition of which nothing else is known, in English. */
    public static DiagramInput of(Edition edition) {
        return new DiagramInput(
                edition,
                ElementFindings.NONE,
                Optional.empty(),
                Optional.empty(),
                Words.in(Locale.ENGLISH),
                FontWidths.DEJAVU);
    }

    /** The same with what is to be said about it. */
    public DiagramInput with(ElementFindings others) {
        return new DiagramInput(edition, others, closure, lastExport, words, measure);
    }

    /** The same with what is known of its packages and its last export. */
    public DiagramInput with(Optional<Closure> packages, Optional<BuildReport> export) {
        return new DiagramInput(edition, findings, packages, export, words, measure);
    }

    /** The same in another language. */
    public DiagramInput in(Locale language) {
        return new DiagramInput(edition, findings, closure, lastExport, Words.in(language), measure);
    }
}
