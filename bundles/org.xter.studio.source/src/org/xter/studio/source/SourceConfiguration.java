package org.xter.studio.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.xter.document.EditionDocument;

/** What the text viewer can do. */
final class SourceConfiguration extends TextSourceViewerConfiguration {
    private final EditionDocument edition;
    private final Highlighting highlighting;
    private final EditionUndo undo;
    private final ReferenceTargets targets;

    SourceConfiguration(
            IPreferenceStore preferences,
            EditionDocument edition,
            Highlighting highlighting,
            EditionUndo undo,
            ReferenceTargets targets) {
        super(preferences);
        this.edition = edition;
        this.highlighting = highlighting;
        this.undo = undo;
        this.targets = targets;
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

    /** No spelling: the words of an edition are names. */
    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new Completions(edition), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableColoredLabels(true);
        assistant.enableAutoInsert(true);
        assistant.setInformationControlCreator(plainInformation());
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FindingFixes(edition));
        assistant.setInformationControlCreator(plainInformation());
        return assistant;
    }

    private static IInformationControlCreator plainInformation() {
        return parent -> new DefaultInformationControl(parent, true);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new SourceHover(viewer, edition);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return new SourceHover(viewer, edition);
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {targets};
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new IndentStrategy(), new TabsToSpaces()};
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }
}
