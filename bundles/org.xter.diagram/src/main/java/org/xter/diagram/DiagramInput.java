package org.xter.diagram;

import java.util.Locale;
import java.util.Optional;
import org.xter.diagram.packages.PackageRelations;
import org.xter.diagram.text.FontWidths;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.Words;
import org.xter.diagram.trust.EditionKeyring;
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
 * @param relations what its packages need of each other; nothing when it is not known
 * @param lastExport what the last export made; nothing when there was none
 * @param keyring what is known of the vendor's keys
 * @param focus what the composition is to be about; nothing for all of it
 * @param words the language
 * @param measure how wide text is
 */
public record DiagramInput(
        Edition edition,
        ElementFindings findings,
        Optional<Closure> closure,
        Optional<PackageRelations> relations,
        Optional<BuildReport> lastExport,
        EditionKeyring keyring,
        Optional<Focus> focus,
        Words words,
        TextMeasure measure) {
    /** An edition of which nothing else is known, in English. */
    public static DiagramInput of(Edition edition) {
        return new DiagramInput(
                edition,
                ElementFindings.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new EditionKeyring.Unnamed(),
                Optional.empty(),
                Words.in(Locale.ENGLISH),
                FontWidths.DEJAVU);
    }

    /** The same with what is to be said about it. */
    public DiagramInput with(ElementFindings others) {
        return new DiagramInput(edition, others, closure, relations, lastExport, keyring, focus, words, measure);
    }

    /** The same with its packages; what they need of each other only the graph of packages shows. */
    public DiagramInput with(Closure packages) {
        return new DiagramInput(
                edition, findings, Optional.of(packages), relations, lastExport, keyring, focus, words, measure);
    }

    /** The same with its packages and what they need of each other. */
    public DiagramInput with(Closure packages, PackageRelations between) {
        return new DiagramInput(
                edition,
                findings,
                Optional.of(packages),
                Optional.of(between),
                lastExport,
                keyring,
                focus,
                words,
                measure);
    }

    /** The same with what the last export made. */
    public DiagramInput with(BuildReport export) {
        return new DiagramInput(
                edition, findings, closure, relations, Optional.of(export), keyring, focus, words, measure);
    }

    /** The same with what is known of the vendor's keys. */
    public DiagramInput with(EditionKeyring keys) {
        return new DiagramInput(edition, findings, closure, relations, lastExport, keys, focus, words, measure);
    }

    /** The same about some elements and what is connected to them; nothing for all. */
    public DiagramInput about(Optional<Focus> others) {
        return new DiagramInput(edition, findings, closure, relations, lastExport, keyring, others, words, measure);
    }

    /** The same in another language. */
    public DiagramInput in(Locale language) {
        return new DiagramInput(
                edition, findings, closure, relations, lastExport, keyring, focus, Words.in(language), measure);
    }

    /** The same with text of other widths, such as those of the font of a window. */
    public DiagramInput measuredBy(TextMeasure other) {
        return new DiagramInput(edition, findings, closure, relations, lastExport, keyring, focus, words, other);
    }
}
