package org.xter.studio.edition;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.xter.studio.edition.compare.ComparedText;

/** Shows two states of an edition's text beside each other. */
final class Comparisons {
    private Comparisons() {}

    /**
     * Opens a comparison of the text in an editor with another.
     *
     * @param title what the other is
     */
    static void show(EditionEditor editor, String title, String text) {
        CompareConfiguration sides = new CompareConfiguration();
        sides.setLeftLabel(Messages.inEditor);
        sides.setLeftEditable(false);
        sides.setRightLabel(title);
        sides.setRightEditable(false);
        String mine = editor.document().text();
        String name = editor.document().file().getFileName().toString();
        CompareUI.openCompareEditor(new CompareEditorInput(sides) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                setTitle(name + ": " + title);
                return new DiffNode(
                        null, Differencer.CHANGE, null, new ComparedText(name, mine), new ComparedText(name, text));
            }
        });
    }
}
