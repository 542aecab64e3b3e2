package org.xter.studio.edition.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xter.report.Problem;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.problem.Statuses;

/**
 * An edition somebody wants to compare.
 *
 * @param file its file
 * @param side as it is now: in the editor, or on disk when it was chosen among files
 */
record Subject(Path file, ComparedSide side) {
    /** The editions selected among files, else the one in the active editor. */
    static List<Subject> of(ExecutionEvent event) {
        List<Subject> selected = new ArrayList<>();
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (selection instanceof IStructuredSelection files) {
            for (Object each : files) {
                IFile file = Adapters.adapt(each, IFile.class);
                if (file != null && file.getLocation() != null && "edition".equals(file.getFileExtension())) {
                    Path path = file.getLocation().toPath();
                    selected.add(new Subject(path, ComparedSide.onDisk(path)));
                }
            }
        }
        if (selected.isEmpty() && HandlerUtil.getActiveEditor(event) instanceof EditionEditor editor) {
            selected.add(of(editor));
        }
        return selected;
    }

    /** The edition in an editor, unsaved changes included. */
    static Subject of(EditionEditor editor) {
        return new Subject(
                editor.document().file(), ComparedSide.open(editor.document().snapshot()));
    }

    /** The edition in the active editor. */
    static Optional<Subject> edited(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof EditionEditor editor
                ? Optional.of(of(editor))
                : Optional.empty();
    }

    /** Opens the editor that shows how two editions differ. */
    static void compare(IWorkbenchPage page, ComparedSide before, ComparedSide after) {
        try {
            page.openEditor(new CompareInput(before, after), CompareEditor.ID);
        } catch (PartInitException e) {
            Studio.get().report(Problem.error("studio.fault", Statuses.message(e), ""), e);
        }
    }
}
