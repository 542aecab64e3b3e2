package org.xter.studio.edition;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;

/** Gives the window the actions of the editor in front. */
public final class EditionContributor extends MultiPageEditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart part) {
        super.setActiveEditor(part);
        if (part instanceof EditionEditor editor) {
            editor.actions().fill(getActionBars());
        }
    }

    @Override
    public void setActivePage(IEditorPart page) {
        // The editor itself tells when its page changes.
    }
}
