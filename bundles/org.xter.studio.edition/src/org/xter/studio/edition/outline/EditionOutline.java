package org.xter.studio.edition.outline;

import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.xter.studio.edition.EditionEditor;

/** The edition as a tree, in the Outline view. */
public final class EditionOutline extends ContentOutlinePage {
    private final EditionEditor editor;

    /** For an editor. */
    public EditionOutline(EditionEditor editor) {
        this.editor = editor;
    }

    /** Whether its view has been closed. */
    public boolean isDisposed() {
        return getControl() != null && getControl().isDisposed();
    }

    /** The edition changed. */
    public void refresh() {
        if (getTreeViewer() != null && !isDisposed()) {
            getTreeViewer().setInput(editor.document().edition());
        }
    }

    /** There are other findings. */
    public void refreshFindings() {
        refresh();
    }
}
