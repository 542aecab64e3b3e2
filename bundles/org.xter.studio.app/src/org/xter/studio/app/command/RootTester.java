package org.xter.studio.app.command;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IResource;
import org.xter.studio.ui.place.OpenedPlaces;

/** Whether the user opened this very file or folder. */
public final class RootTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IResource resource && OpenedPlaces.isRoot(resource);
    }
}
