package org.xter.studio.edition.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.gef.SceneView;

/** Copy, paste and remove in a scene. */
record SceneClipboard(EditionDocument document, SceneView view) implements PartClipboard {
    private List<EObject> parts() {
        return view.selectedParts().stream()
                .filter(part -> part.eContainer() != null)
                .toList();
    }

    @Override
    public boolean canCopy() {
        return !parts().isEmpty();
    }

    @Override
    public boolean canRemove() {
        return view.canRemove();
    }

    @Override
    public boolean canPaste() {
        return document.access().modelEditable();
    }

    @Override
    public void copy() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {document.copy(parts())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String yaml) {
            document.execute(new Edit.Paste(document.edition(), null, Edit.END, yaml));
        }
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
