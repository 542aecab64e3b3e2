package org.xter.studio.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;

/** The perspective <em>Compose</em>: files left, the edition in the middle, what is known of it around. */
public final class ComposePerspective implements IPerspectiveFactory {
    static final String ID = "org.xter.studio.app.compose";

    /** The file navigator. */
    public static final String NAVIGATOR = "org.xter.studio.app.navigator";

    /** The steps of an export. */
    public static final String BUILD = "org.xter.studio.ui.build";

    private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    /** The platform's error log. */
    public static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
        left.addView(NAVIGATOR);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(BUILD);
        bottom.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        bottom.addView(ERROR_LOG);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.78f, IPageLayout.ID_EDITOR_AREA);
        right.addView(IPageLayout.ID_OUTLINE);
        // A column of its own would leave the edition too narrow.
        right.addPlaceholder(CHEAT_SHEETS);
    }
}
