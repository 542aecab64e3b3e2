package org.xter.studio.export;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says that there is nothing to export, and what to do. */
final class NothingPage extends WizardPage {
    NothingPage() {
        super("nothing", Messages.nothingTitle, null);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(Messages.nothingHint);
        setControl(label);
    }
}
