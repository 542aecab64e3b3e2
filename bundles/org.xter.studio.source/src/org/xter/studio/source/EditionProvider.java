package org.xter.studio.source;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.report.Problem;

/** Gives the text editor the open edition's text, whatever input the editor around it has. On the UI thread. */
final class EditionProvider extends AbstractDocumentProvider {
    private final EditionDocument edition;
    private final DocumentListener listener = new DocumentListener() {
        @Override
        public void dirtyChanged(boolean dirty) {
            getConnectedElements().forEachRemaining(element -> fireElementDirtyStateChanged(element, dirty));
        }
    };

    EditionProvider(EditionDocument edition) {
        this.edition = edition;
    }

    @Override
    protected void connected() {
        edition.addListener(listener);
    }

    @Override
    protected void disconnected() {
        edition.removeListener(listener);
    }

    @Override
    protected IDocument createDocument(Object element) {
        return new Document(edition.text());
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        return new AnnotationModel();
    }

    @Override
    public boolean canSaveDocument(Object element) {
        return edition.dirty();
    }

    @Override
    public boolean mustSaveDocument(Object element) {
        return edition.dirty();
    }

    @Override
    public boolean isReadOnly(Object element) {
        return !edition.textEditable();
    }

    @Override
    public boolean isModifiable(Object element) {
        return edition.textEditable();
    }

    @Override
    public boolean isStateValidated(Object element) {
        return true;
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
            throws CoreException {
        Optional<Problem> problem = edition.save();
        if (problem.isPresent()) {
            throw new CoreException(Status.error(problem.get().toString()));
        }
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }
}
