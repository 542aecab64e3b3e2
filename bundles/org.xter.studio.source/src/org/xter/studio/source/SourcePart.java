package org.xter.studio.source;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.xter.document.Access;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;

/**
 * The page <em>Source</em>: the text of an open edition with colours, help and findings. It is a text editor on the
 * edition's document, whatever input the editor around it has; its undo is the edition's. Saving is left to the editor
 * around it. On the UI thread, which owns the document.
 */
public class SourcePart extends AbstractDecoratedTextEditor {
    private final EditionDocument edition;
    private final EditionUndo undo;
    private TextBridge bridge;
    private IDocument shown;
    private Highlighting highlighting;

    private final DocumentListener listener = new DocumentListener() {
        @Override
        public void accessChanged(Access access) {
            if (getSourceViewer() != null) {
                getSourceViewer().setEditable(access.textEditable());
            }
        }
    };

    private final IDocumentListener damage = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            highlighting.aboutToChange(event);
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            highlighting.changed(event);
        }
    };

    /** @param edition the open edition; it stays open as long as the part lives */
    public SourcePart(EditionDocument edition) {
        this.edition = edition;
        this.undo = new EditionUndo(edition);
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setPreferenceStore(EditorsUI.getPreferenceStore());
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        highlighting = new Highlighting();
        setDocumentProvider(new EditionProvider(edition));
        setSourceViewerConfiguration(new SourceConfiguration(getPreferenceStore(), highlighting, undo));
        super.init(site, input);
    }

    @Override
    public void createPartControl(Composite parent) {
        shown = getDocumentProvider().getDocument(getEditorInput());
        highlighting.setDocument(shown);
        // Before the viewer's own listeners: when they draw, it is known what changed.
        shown.addPrenotifiedDocumentListener(damage);
        super.createPartControl(parent);
        bridge = new TextBridge(edition, shown);
        undo.use(bridge);
        edition.addListener(listener);
    }

    @Override
    public void dispose() {
        edition.removeListener(listener);
        if (bridge != null) {
            bridge.close();
            shown.removePrenotifiedDocumentListener(damage);
        }
        super.dispose();
    }
}
