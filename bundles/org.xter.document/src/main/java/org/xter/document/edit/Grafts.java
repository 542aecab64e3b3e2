package org.xter.document.edit;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Objects a user gave, copied into what an edition is to become, and which copy stands for which object. */
final class Grafts {
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    /** A copy of an object with all in it; a value as it is. */
    Object graft(Object value) {
        if (!(value instanceof EObject object)) {
            return value;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(object);
        copier.forEach((original, copied) -> originals.put(copied, original));
        return copy;
    }

    /** The copies and what they were copied from. */
    Map<EObject, EObject> originals() {
        return originals;
    }
}
