package org.xter.studio.source;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.studio.source.text.Indents;

/** Puts the selected lines into comments or takes them out, as one edit. */
final class ToggleComment extends Action {
    /** The command that runs it. */
    static final String COMMAND = "org.xter.studio.source.toggleComment";

    private final EditionDocument edition;
    private final SourcePart part;

    ToggleComment(EditionDocument edition, SourcePart part) {
        this.edition = edition;
        this.part = part;
        setActionDefinitionId(COMMAND);
    }

    @Override
    public void run() {
        if (!(part.getSelectionProvider().getSelection() instanceof ITextSelection selection) || !part.isEditable()) {
            return;
        }
        IDocument document = part.getDocumentProvider().getDocument(part.getEditorInput());
        try {
            int first = selection.getStartLine();
            int last = Math.max(first, selection.getEndLine());
            if (last > first && document.getLineOffset(last) == selection.getOffset() + selection.getLength()) {
                last--;
            }
            List<String> lines = new ArrayList<>();
            for (int line = first; line <= last; line++) {
                IRegion region = document.getLineInformation(line);
                lines.add(document.get(region.getOffset(), region.getLength()));
            }
            List<String> toggled = Indents.toggleComment(lines);
            List<Edit> edits = new ArrayList<>();
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (!lines.get(i).equals(toggled.get(i))) {
                    IRegion region = document.getLineInformation(first + i);
                    edits.add(new Edit.ReplaceText(region.getOffset(), region.getLength(), toggled.get(i), false));
                }
            }
            if (!edits.isEmpty()) {
                edition.execute(Edit.all(Messages.toggleComment, edits));
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("the selection is not in the text", e);
        }
    }
}
