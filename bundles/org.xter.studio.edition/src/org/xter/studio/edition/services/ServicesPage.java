package org.xter.studio.edition.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.look.Icon;

/** The page. */
public final class ServicesPage extends EditionPage {
    /** For an editor. */
    public ServicesPage(EditionEditor editor) {
        super(editor, EditionPage.SERVICES, "Services", Icon.SERVICE);
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
