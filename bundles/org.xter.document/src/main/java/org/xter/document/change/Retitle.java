package org.xter.document.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.report.Problem;

/**
 * Changes the words people read on a part; empty words leave the name to be read.
 *
 * @param part a service, guest, package group or the edition's identity
 * @param title the words
 */
public record Retitle(EObject part, String title) implements Change {
    private Optional<EAttribute> feature() {
        return Optional.ofNullable((EAttribute) part.eClass().getEStructuralFeature("title"));
    }

    @Override
    public Optional<Problem> refusal() {
        if (feature().isEmpty()) {
            return Reason.refuse(true, "change.no-title", "this part of an edition has no title", "");
        }
        EAttribute feature = feature().get();
        String now = part.eIsSet(feature) ? (String) part.eGet(feature) : "";
        return Reason.nothingToDo(title.equals(now), "this is its title already")
                .or(() -> title.isEmpty() ? Optional.empty() : Names.whyNot(feature, title));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        EAttribute feature = feature().orElseThrow();
        return Edit.all(
                Labels.of("retitle", Names.of(part)),
                List.of(title.isEmpty() ? Edit.unset(part, feature) : Edit.set(part, feature, title)));
    }
}
