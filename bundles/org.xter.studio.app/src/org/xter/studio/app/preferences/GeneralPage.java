package org.xter.studio.app.preferences;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.xter.engine.EngineSettings;
import org.xter.studio.ui.look.Themes;
import org.xter.studio.ui.look.Themes.Choice;
import org.xter.studio.ui.settings.StudioSettings;

/** The studio's first page: where the store is, how the window looks. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private Button[] themes;

    /** Made by the platform. */
    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StudioSettings.preferences());
    }

    @Override
    protected void createFieldEditors() {
        Notes.above(getFieldEditorParent(), NLS.bind(Messages.storeText, EngineSettings.usualStore()), 3);
        addField(new DirectoryFieldEditor(StudioSettings.STORE, Messages.store, getFieldEditorParent()));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 16;
        page.setLayout(layout);
        Control fields = super.createContents(page);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));

        Group theme = new Group(page, SWT.NONE);
        theme.setText(Messages.theme);
        theme.setLayout(new GridLayout(3, false));
        theme.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String[] names = {Messages.themeSystem, Messages.themeLight, Messages.themeDark};
        themes = new Button[names.length];
        for (Choice choice : Choice.values()) {
            Button button = new Button(theme, SWT.RADIO);
            button.setText(names[choice.ordinal()]);
            button.setSelection(choice == Themes.chosen());
            themes[choice.ordinal()] = button;
        }
        return page;
    }

    @Override
    protected void performDefaults() {
        for (Button each : themes) {
            each.setSelection(each == themes[Choice.SYSTEM.ordinal()]);
        }
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        for (Choice choice : Choice.values()) {
            if (themes[choice.ordinal()].getSelection() && choice != Themes.chosen()) {
                Themes.choose(choice);
            }
        }
        return super.performOk();
    }
}
