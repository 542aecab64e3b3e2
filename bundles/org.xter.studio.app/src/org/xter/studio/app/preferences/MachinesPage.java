package org.xter.studio.app.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.xter.studio.ui.settings.StudioSettings;

/** What runs exported images. */
public final class MachinesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    /** Made by the platform. */
    public MachinesPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StudioSettings.preferences());
    }

    @Override
    protected void createFieldEditors() {
        Notes.above(getFieldEditorParent(), Messages.machineText, 3);
        addField(new FileFieldEditor(StudioSettings.MACHINE_PROGRAM, Messages.machineProgram, getFieldEditorParent()));
    }
}
