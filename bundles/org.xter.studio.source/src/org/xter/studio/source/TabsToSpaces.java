package org.xter.studio.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/** YAML is not indented by tabs: the key gives the blanks to the next even column. */
final class TabsToSpaces implements IAutoEditStrategy {
    private static final int STEP = 2;

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if ("\t".equals(command.text)) {
            try {
                int column = command.offset
                        - document.getLineInformationOfOffset(command.offset).getOffset();
                command.text = " ".repeat(STEP - column % STEP);
            } catch (BadLocationException e) {
                throw new IllegalStateException("a key was typed outside of the text", e);
            }
        }
    }
}
