package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The type cheat sheets ask a dialog's tray for before they show help in it. Without the platform's web help no dialog
 * has such a tray, so the answer is always no; yet the class must be there to be asked for.
 */
public final class HelpTray extends DialogTray {
    @Override
    protected Control createContents(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }
}
