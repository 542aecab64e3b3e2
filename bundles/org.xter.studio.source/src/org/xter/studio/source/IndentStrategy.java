package org.xter.studio.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.xter.studio.source.text.Indents;

/** Begins a new line where YAML wants it. */
final class IndentStrategy implements IAutoEditStrategy {
    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length != 0 || command.text == null || !isBreak(command.text)) {
            return;
        }
        try {
            int start = document.getLineInformationOfOffset(command.offset).getOffset();
            command.text += Indents.after(document.get(start, command.offset - start));
        } catch (BadLocationException e) {
            throw new IllegalStateException("a key was typed outside of the text", e);
        }
    }

    private static boolean isBreak(String text) {
        return text.equals("\n") || text.equals("\r\n") || text.equals("\r");
    }
}
