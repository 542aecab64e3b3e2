package org.xter.studio.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What the text viewer can do. */
final class SourceConfiguration extends TextSourceViewerConfiguration {
    private final Highlighting highlighting;
    private final EditionUndo undo;

    SourceConfiguration(IPreferenceStore preferences, Highlighting highlighting, EditionUndo undo) {
        super(preferences);
        this.highlighting = highlighting;
        this.undo = undo;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(highlighting, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(highlighting, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return undo;
    }
}
