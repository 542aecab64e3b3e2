package org.xter.studio.tests.bot;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ide.IDE;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;

/** Editions in editors, from a test's thread. */
public final class Editions {
    private Editions() {}

    /** Opens an edition's file in the editor. */
    public static EditionEditor open(Path file) {
        return UserInterface.get(() -> (EditionEditor) IDE.openEditorOnFileStore(
                WorkbenchBot.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
    }

    /** What stands in the edition now, saved or not. */
    public static String text(EditionEditor editor) {
        return UserInterface.get(() -> editor.document().text());
    }

    /** Brings a page to the front. */
    public static void show(EditionEditor editor, String page) {
        UserInterface.run(() -> editor.showPage(page));
    }

    /** Brings the page Source to the front, puts the caret there and gives its text. */
    public static StyledText source(EditionEditor editor, int caret) {
        show(editor, EditionPage.SOURCE);
        StyledText text = new WorkbenchBot().activeEditor().styledText();
        UserInterface.run(() -> {
            text.setFocus();
            text.setSelection(caret);
            text.showSelection();
        });
        return text;
    }
}
