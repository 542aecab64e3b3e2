package org.xter.studio.edition.protection;

import org.xter.studio.edition.PartClipboard;
import org.xter.studio.gef.SceneView;

/** The window's menu on a picture whose elements are removed and selected, but not copied. */
record SceneRemoval(SceneView view) implements PartClipboard {
    @Override
    public boolean canCopy() {
        return false;
    }

    @Override
    public boolean canRemove() {
        return view.canRemove();
    }

    @Override
    public boolean canPaste() {
        return false;
    }

    @Override
    public void copy() {
        // Nothing here is copied.
    }

    @Override
    public void paste() {
        // Nothing is pasted either.
    }

    @Override
    public void remove() {
        view.remove();
    }

    @Override
    public void selectAll() {
        view.selectAll();
    }
}
