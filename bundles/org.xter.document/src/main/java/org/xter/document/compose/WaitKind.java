package org.xter.document.compose;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;

/** How a service waits for another. */
public enum WaitKind {
    /** It starts later; it also runs when the other does not. */
    AFTER(Literals.SERVICE__AFTER),
    /** It starts later and cannot run without the other. */
    REQUIRES(Literals.SERVICE__REQUIRES);

    private final EAttribute feature;

    WaitKind(EAttribute feature) {
        this.feature = feature;
    }

    /** The list of names that says so. */
    public EAttribute feature() {
        return feature;
    }

    /** The names a service waits for in this way. */
    public List<String> names(Service service) {
        return this == AFTER ? service.getAfter() : service.getRequires();
    }

    /** The other way. */
    WaitKind other() {
        return this == AFTER ? REQUIRES : AFTER;
    }
}
