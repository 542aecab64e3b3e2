package org.xter.studio.source;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.xter.document.EditionDocument;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.model.text.TextRange;

/** Leads from a name to the part of the edition it means. */
final class ReferenceTargets extends AbstractHyperlinkDetector {
    private final EditionDocument edition;
    private final SourcePart part;

    /**
     * @param name where the name stands
     * @param target where the part it means stands
     */
    record Jump(TextRange name, TextRange target) {}

    ReferenceTargets(EditionDocument edition, SourcePart part) {
        this.edition = edition;
        this.part = part;
    }

    /** The jump from a position of the text; empty when no name of a part stands there. */
    Optional<Jump> at(int offset) {
        for (Reference reference : References.of(edition.edition())) {
            Optional<TextRange> name = edition.span(reference.from(), reference.feature(), reference.index());
            if (reference.target().isPresent()
                    && name.isPresent()
                    && name.get().start() <= offset
                    && offset <= name.get().end()) {
                EObject target = reference.target().get();
                EStructuralFeature naming = target.eClass().getEStructuralFeature("name");
                return edition.span(target, naming, 0)
                        .or(() -> edition.span(target))
                        .map(place -> new Jump(name.get(), place));
            }
        }
        return Optional.empty();
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        return at(region.getOffset())
                .map(jump -> new IHyperlink[] {new Link(part, jump)})
                .orElse(null);
    }

    private record Link(SourcePart part, Jump jump) implements IHyperlink {
        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(
                    jump.name().start(), jump.name().end() - jump.name().start());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Messages.goToDefinition;
        }

        @Override
        public void open() {
            part.show(jump.target());
        }
    }
}
