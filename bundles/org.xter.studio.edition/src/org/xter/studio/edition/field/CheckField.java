package org.xter.studio.edition.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field for yes and no. */
public final class CheckField extends Field {
    private Button box;

    CheckField(FieldHost host, EAttribute attribute, EReference... path) {
        super(host, attribute, path);
    }

    @Override
    protected boolean labelsItself() {
        return true;
    }

    @Override
    protected Control createControl(Composite parent) {
        box = host().toolkit().createButton(parent, FieldTexts.label(feature()), SWT.CHECK);
        box.addListener(SWT.Selection, event -> {
            if (!isShowing()) {
                put(box.getSelection());
                host().document().endTyping();
            }
        });
        return box;
    }

    @Override
    protected Control control() {
        return box;
    }

    @Override
    protected void display(Object value, boolean set) {
        box.setSelection(Boolean.TRUE.equals(value) && owner() != null);
    }

    @Override
    protected void allow(boolean editable) {
        box.setEnabled(editable);
    }
}
