package org.xter.studio.edition.diagram;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.xter.studio.gef.SceneView;
import org.xter.studio.ui.look.Fonts;

/** A field in the head of a page: what holds the words typed there stands out. */
final class FindField extends ControlContribution {
    private static final int LETTERS = 26;

    private final SceneView view;

    FindField(SceneView view) {
        super("org.xter.studio.edition.diagram.find");
        this.view = view;
    }

    @Override
    protected Control createControl(Composite parent) {
        Text text = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        text.setMessage(Messages.find);
        text.addListener(SWT.Modify, event -> view.find(text.getText()));
        text.addListener(SWT.DefaultSelection, event -> view.setFocus());
        return text;
    }

    @Override
    protected int computeWidth(Control control) {
        return Fonts.letters(control, LETTERS);
    }
}
