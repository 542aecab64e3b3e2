package org.xter.studio.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.xter.studio.source.text.Colouring;

/**
 * The lines of a text editor's document.
 *
 * @param text the whole text, as it is now
 * @param document the document; not to be changed while this is used
 */
record DocumentLines(CharSequence text, IDocument document) implements Colouring.Lines {
    static DocumentLines of(IDocument document) {
        return new DocumentLines(document.get(), document);
    }

    @Override
    public int count() {
        return document.getNumberOfLines();
    }

    @Override
    public int start(int line) {
        return information(line).getOffset();
    }

    @Override
    public int end(int line) {
        IRegion information = information(line);
        return information.getOffset() + information.getLength();
    }

    private IRegion information(int line) {
        try {
            return document.getLineInformation(line);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("line " + line, e);
        }
    }
}
