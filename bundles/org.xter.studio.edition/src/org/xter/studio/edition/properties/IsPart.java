package org.xter.studio.edition.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;

/** Lets parts of an edition through. */
public final class IsPart implements IFilter {
    @Override
    public boolean select(Object element) {
        return element instanceof EObject;
    }
}
