package org.xter.studio.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of the export wizard; its buttons say what they do. */
final class ExportDialog extends WizardDialog {
    ExportDialog(Shell parent, ExportWizard wizard) {
        super(parent, wizard);
        setMinimumPageSize(620, 420);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Button finish = getButton(IDialogConstants.FINISH_ID);
        if (finish != null) {
            finish.setText(Messages.export);
            setButtonLayoutData(finish);
        }
    }

    /** Gives the button that leaves the wizard another name. */
    void nameCancelButton(String text) {
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (cancel != null) {
            cancel.setText(text);
        }
    }
}
