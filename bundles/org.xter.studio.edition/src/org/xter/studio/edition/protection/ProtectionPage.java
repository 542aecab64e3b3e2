package org.xter.studio.edition.protection;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.diagram.Page;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.diagram.ScenePage;
import org.xter.studio.ui.look.Icon;

/** The page of the containers and what lies in them; beside the picture stands what follows from it. */
public final class ProtectionPage extends ScenePage {
    private static final int PICTURE = 60;
    private static final int REST = 40;

    private final ISelectionChangedListener selectionFollower = event -> showSelection();
    private KeyPane pane;

    /** For an editor. */
    public ProtectionPage(EditionEditor editor) {
        super(editor, EditionPage.PROTECTION, Messages.protection, Icon.LOCK, new Page.Protection());
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        SashForm halves = createHalves(form, body, SWT.HORIZONTAL);
        pane = new KeyPane(this, halves);
        halves.setWeights(PICTURE, REST);
        editor().selection().addSelectionChangedListener(selectionFollower);
        halves.addDisposeListener(event -> editor().selection().removeSelectionChangedListener(selectionFollower));
    }

    @Override
    protected void refresh() {
        super.refresh();
        pane.refresh();
    }

    private void showSelection() {
        if (!pane.control().isDisposed()) {
            pane.select(editor().selection().parts());
        }
    }

    /** Selects parts from beside the picture, which follows. */
    void selectFromPane(List<? extends EObject> parts) {
        editor().selection().set(parts, pane);
    }

    /** What stands beside the picture. */
    public KeyPane pane() {
        return pane;
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return super.shows(part, null)
                && (feature == null
                        || feature == Literals.SERVICE__CONTAINER
                        || feature == Literals.GUEST__CONTAINER
                        || Literals.ENCRYPTION.getEAllStructuralFeatures().contains(feature));
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        return shows(part, feature) && super.reveal(part, null);
    }
}
