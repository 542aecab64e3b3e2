package org.xter.studio.export;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.FrameworkUtil;
import org.xter.document.EditionDocument;
import org.xter.report.Place;
import org.xter.studio.ui.EditionShare;
import org.xter.studio.ui.Studio;

/** Finds the edition a command is about, and places in it. On the UI thread. */
public final class Exports {
    private static final String SETTINGS = "org.xter.studio.export";

    private Exports() {}

    /**
     * The edition selected in the navigator when that is in front, else the one in the active editor; nothing when there
     * is none. The caller closes the share.
     */
    public static Optional<EditionShare> chosen(IWorkbenchWindow window, ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
            IFile file = Adapters.adapt(structured.getFirstElement(), IFile.class);
            if (file != null && "edition".equals(file.getFileExtension()) && file.getLocation() != null) {
                return Optional.of(Studio.get().open(file.getLocation().toPath()));
            }
        }
        return inEditor(window).map(document -> Studio.get().open(document.file()));
    }

    private static Optional<EditionDocument> inEditor(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return Optional.ofNullable(Adapters.adapt(editor, EditionDocument.class));
    }

    /** Shows a place of an edition in the editor it is open in; does nothing when it is not. */
    static void show(IWorkbenchWindow window, EditionDocument document, Place place) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null || place.line() == 0) {
            return;
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (Adapters.adapt(editor, EditionDocument.class) == document) {
                ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
                page.activate(editor);
                if (text != null) {
                    if (editor instanceof MultiPageEditorPart pages) {
                        pages.setActiveEditor(text);
                    }
                    text.selectAndReveal(offset(document.text(), place), 0);
                }
                return;
            }
        }
    }

    /** Where a place is in a text, in UTF-16 code units. */
    static int offset(String text, Place place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return text.length();
            }
            start = next + 1;
        }
        return Math.min(text.length(), start + Math.max(0, place.column() - 1));
    }

    /** Where an edition's exports go: where the last one went, else beside it. */
    public static Path output(EditionDocument document) {
        String kept = settings().get(key(document));
        return kept == null ? document.file().toAbsolutePath().resolveSibling("out") : Path.of(kept);
    }

    /** Keeps where an edition's exports go. */
    static void remember(EditionDocument document, Path output) {
        settings().put(key(document), output.toString());
    }

    private static String key(EditionDocument document) {
        return "output " + document.file().toAbsolutePath();
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Exports.class))
                .getDialogSettings();
        IDialogSettings mine = all.getSection(SETTINGS);
        return mine == null ? all.addNewSection(SETTINGS) : mine;
    }
}
