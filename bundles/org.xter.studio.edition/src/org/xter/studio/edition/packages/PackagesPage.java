package org.xter.studio.edition.packages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.look.Icon;

/** The page. */
public final class PackagesPage extends EditionPage {
    /** For an editor. */
    public PackagesPage(EditionEditor editor) {
        super(editor, EditionPage.PACKAGES, "Packages", Icon.PACKAGE);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        body.setLayout(new org.eclipse.swt.layout.GridLayout());
    }

    @Override
    protected void refresh() {
        getManagedForm().getForm().setText(getTitle());
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return false;
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        return false;
    }
}
