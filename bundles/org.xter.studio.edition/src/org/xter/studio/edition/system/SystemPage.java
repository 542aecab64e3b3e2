package org.xter.studio.edition.system;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.look.Icon;

/** The page. */
public final class SystemPage extends EditionPage {
    /** For an editor. */
    public SystemPage(EditionEditor editor) {
        super(editor, EditionPage.SYSTEM, "System", Icon.SYSTEM);
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
