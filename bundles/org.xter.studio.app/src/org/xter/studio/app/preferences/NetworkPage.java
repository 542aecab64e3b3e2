package org.xter.studio.app.preferences;

import java.util.function.Predicate;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.xter.studio.ui.settings.StudioSettings;

/** Where packages come from and through which proxy. */
public final class NetworkPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MIRROR_LINES = 4;
    private static final int MOST_CONNECTIONS = 16;

    /** Made by the platform. */
    public NetworkPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StudioSettings.preferences());
    }

    @Override
    protected void createFieldEditors() {
        Composite fields = getFieldEditorParent();
        Notes.above(fields, Messages.mirrorsText, 2);
        addField(new Lines(StudioSettings.MIRRORS, Messages.mirrors, fields));
        addField(new Checked(
                StudioSettings.SNAPSHOTS,
                Messages.snapshots,
                fields,
                text -> text.isEmpty() || text.contains("{date}"),
                Messages.snapshotsInvalid));
        IntegerFieldEditor connections =
                new IntegerFieldEditor(StudioSettings.CONNECTIONS, Messages.connections, fields);
        connections.setValidRange(1, MOST_CONNECTIONS);
        addField(connections);
        Notes.above(fields, Messages.networkText, 2);
        addField(new Checked(
                StudioSettings.PROXY,
                Messages.proxy,
                fields,
                text -> text.isEmpty() || text.matches("[^\\s:/]+:\\d{1,5}"),
                Messages.proxyInvalid));
        addField(new StringFieldEditor(StudioSettings.NO_PROXY, Messages.noProxy, fields));
    }

    @Override
    public boolean performOk() {
        boolean kept = super.performOk();
        StudioSettings.applyProxy();
        return kept;
    }

    /** A text field of several lines. */
    private static final class Lines extends StringFieldEditor {
        Lines(String name, String label, Composite parent) {
            super(name, label, UNLIMITED, MIRROR_LINES, VALIDATE_ON_KEY_STROKE, parent);
        }

        @Override
        protected Text createTextWidget(Composite parent) {
            return new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        }

        @Override
        protected void doFillIntoGrid(Composite parent, int columns) {
            super.doFillIntoGrid(parent, columns);
            GridData wide = (GridData) getTextControl().getLayoutData();
            wide.heightHint = getTextControl().getLineHeight() * MIRROR_LINES;
        }
    }

    /** A text field that says when its text cannot be right. */
    private static final class Checked extends StringFieldEditor {
        private final Predicate<String> right;

        Checked(String name, String label, Composite parent, Predicate<String> right, String otherwise) {
            super(name, label, parent);
            this.right = right;
            setErrorMessage(otherwise);
            setEmptyStringAllowed(true);
        }

        @Override
        protected boolean doCheckState() {
            return right == null || right.test(getStringValue().strip());
        }
    }
}
