package org.xter.studio.tests.bot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    /** The lines that are in one text, with {@code -}, or in the other, with {@code +}, but not in both; sorted. */
    public static List<String> difference(String before, String after) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> come = new ArrayList<>(after.lines().toList());
        for (String each : before.lines().toList()) {
            if (come.remove(each)) {
                gone.remove(each);
            }
        }
        TreeSet<String> result = new TreeSet<>();
        gone.forEach(each -> result.add("-" + each));
        come.forEach(each -> result.add("+" + each));
        return List.copyOf(result);
    }
}
