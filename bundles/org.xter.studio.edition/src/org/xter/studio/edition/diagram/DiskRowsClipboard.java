package org.xter.studio.edition.diagram;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.xter.document.change.DeleteParts;
import org.xter.document.edit.Edit;
import org.xter.studio.edition.PartClipboard;

/**
 * What the window's menu does with the rows that are selected in the table of disks.
 *
 * @param page the page around it
 * @param chosen the parts whose rows are selected
 * @param all selects all rows
 */
record DiskRowsClipboard(DisksPage page, Supplier<List<EObject>> chosen, Runnable all) implements PartClipboard {
    @Override
    public boolean canCopy() {
        return !chosen.get().isEmpty();
    }

    @Override
    public boolean canRemove() {
        return page.editable() && removing().refusalBy(page.document()).isEmpty();
    }

    private DeleteParts removing() {
        List<EObject> parts = chosen.get();
        return new DeleteParts(
                page.edition(),
                parts.stream()
                        .filter(each -> !parts.contains(each.eContainer()))
                        .toList());
    }

    @Override
    public boolean canPaste() {
        return page.editable();
    }

    @Override
    public void copy() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] {page.document().copy(chosen.get())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String yaml) {
            page.execute(new Edit.Paste(page.edition(), null, Edit.END, yaml));
        }
    }

    @Override
    public void remove() {
        removing().applyTo(page.document());
    }

    @Override
    public void selectAll() {
        all.run();
    }
}
