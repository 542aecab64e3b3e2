package org.xter.studio.edition.diagram;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.diagram.Page;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.ui.look.Icon;

/** The page of the client's disks: bars to scale above, the same as a table below. */
public final class DisksPage extends ScenePage {
    private final ISelectionChangedListener follower = event -> followInTable();
    private DisksTable table;

    /** For an editor. */
    public DisksPage(EditionEditor editor) {
        super(editor, EditionPage.DISKS, Messages.disks, Icon.DISK, new Page.Disks());
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        SashForm sash = createHalves(form, body, SWT.VERTICAL);
        table = new DisksTable(sash, this);
        sash.setWeights(3, 2);
        table.onSelection(parts -> {
            select(parts);
            view().select(parts);
        });
        table.tree().setMenu(view().viewer().getContextMenu().createContextMenu(table.tree()));
        editor().selection().addSelectionChangedListener(follower);
        table.tree().addDisposeListener(event -> editor().selection().removeSelectionChangedListener(follower));
    }

    private void followInTable() {
        table.select(editor().selection().parts());
    }

    @Override
    protected void refresh() {
        super.refresh();
        table.refresh();
        table.select(editor().selection().parts());
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return super.shows(part, feature) || table != null && feature == null && table.shows(part);
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        if (super.reveal(part, feature)) {
            return true;
        }
        if (!shows(part, feature)) {
            return false;
        }
        table.select(List.of(part));
        table.tree().setFocus();
        return true;
    }

    @Override
    public Optional<PartClipboard> clipboard() {
        return table != null && table.tree().isFocusControl() ? Optional.of(table.clipboard()) : super.clipboard();
    }

    /** The table below the picture. */
    public DisksTable table() {
        return table;
    }
}
