package org.xter.document.change;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.xter.document.edit.Edit;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.report.Problem;

/**
 * Gives a part another name, also wherever the edition refers to it.
 *
 * @param part a part with a name
 * @param name the new one
 */
public record RenamePart(EObject part, String name) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Names.naming(part.eClass())
                .map(naming -> Names.whyNot(naming, name)
                        .or(() -> Reason.nothingToDo(
                                part.eIsSet(naming) && name.equals(part.eGet(naming)), "this is its name already"))
                        .or(this::taken))
                .orElseGet(() -> Reason.refuse(true, "document.no-name", "this part of an edition has no name", ""));
    }

    private Optional<Problem> taken() {
        EReference list = part.eContainmentFeature();
        return Reason.refuse(
                list != null
                        && list.isMany()
                        && list != Literals.EDITION__TARGETS
                        && Names.taken(part.eContainer(), list, part).contains(name),
                "change.name-taken",
                "another part is called '" + name + "' already",
                "Choose another name.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return new Edit.Rename(part, name);
    }
}
