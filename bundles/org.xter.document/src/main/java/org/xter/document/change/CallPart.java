package org.xter.document.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.report.Problem;

/**
 * Calls a part that shows its name by what somebody typed: by that as its name where it can be one, else by it as its title
 * and by a name near to it, as what is added is called.
 *
 * @param part a part with a name and without a title
 * @param words what somebody typed, in any language
 */
public record CallPart(EObject part, String words) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return how().refusal();
    }

    @Override
    public Edit edit() {
        return how().edit();
    }

    private Change how() {
        EAttribute title = (EAttribute) part.eClass().getEStructuralFeature("title");
        Optional<EAttribute> naming = Names.naming(part.eClass());
        boolean worded = title != null
                && naming.isPresent()
                && part.eContainmentFeature() != null
                && part.eContainmentFeature().isMany()
                && Names.whyNot(naming.get(), words).isPresent()
                && Names.whyNot(title, words).isEmpty()
                && !Names.near(words).isEmpty();
        return worded ? new Worded(part, words) : new RenamePart(part, words);
    }

    /** A title, and a name near to it that no other part has. */
    private record Worded(EObject part, String words) implements Change {
        @Override
        public Optional<Problem> refusal() {
            return Optional.empty();
        }

        @Override
        public Edit edit() {
            Edit retitle = new Retitle(part, words).edit();
            String name = Names.fresh(part, words);
            return name.equals(Names.of(part))
                    ? retitle
                    : Edit.all(Labels.of("retitle", name), List.of(new Edit.Rename(part, name), retitle));
        }
    }
}
