package org.xter.document.edit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A part of the edition that may not be there yet: an object that is, and the way from it through sections. Editing makes
 * the sections that are missing.
 *
 * @param owner an object of the edition
 * @param path containments that are no lists, from the owner down; may be empty
 */
public record Slot(EObject owner, List<EReference> path) {
    public Slot {
        path = List.copyOf(path);
        if (path.stream().anyMatch(EReference::isMany)) {
            throw new IllegalArgumentException("a list is no section");
        }
    }

    /** The section at the end of a way through sections, or the owner itself. */
    public static Slot of(EObject owner, EReference... path) {
        return new Slot(owner, List.of(path));
    }
}
