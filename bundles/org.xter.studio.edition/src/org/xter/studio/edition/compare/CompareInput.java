package org.xter.studio.edition.compare;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.xter.studio.ui.look.Icon;

/**
 * Two editions to compare; not restored at the next start.
 *
 * @param before what differences lead from
 * @param after what they lead to
 */
public record CompareInput(ComparedSide before, ComparedSide after) implements IEditorInput {
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.COMPARE.descriptor();
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.title, before.label(), after.label());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
