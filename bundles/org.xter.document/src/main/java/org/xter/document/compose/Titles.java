package org.xter.document.compose;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Names;

/** The words people read on something new. */
final class Titles {
    private Titles() {}

    /** Sets what somebody typed as a title, where it says more than the name made of it. */
    static void set(EObject part, EAttribute title, String words, String name) {
        String tidy = words.strip().replaceAll("\\s+", " ");
        if (!tidy.isEmpty() && !tidy.equals(name) && Names.whyNot(title, tidy).isEmpty()) {
            part.eSet(title, tidy);
        }
    }
}
