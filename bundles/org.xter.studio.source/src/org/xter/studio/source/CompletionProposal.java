package org.xter.studio.source;

import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.xter.document.assist.Completion;
import org.xter.studio.ui.look.Icon;

/** One completion in the list; it narrows with what is typed on. */
final class CompletionProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private final Completion completion;
    private final int invoked;

    /**
     * @param completion what is offered
     * @param invoked where the caret was when the list was opened
     */
    CompletionProposal(Completion completion, int invoked) {
        this.completion = completion;
        this.invoked = invoked;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument(), offset);
    }

    @Override
    public void apply(IDocument document) {
        apply(document, invoked);
    }

    private void apply(IDocument document, int offset) {
        try {
            int length = Math.max(0, completion.length() + offset - invoked);
            document.replace(
                    completion.offset(),
                    Math.min(length, document.getLength() - completion.offset()),
                    completion.insertion());
        } catch (BadLocationException e) {
            throw new IllegalStateException("a completion is not where the text is", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(completion.offset() + completion.insertion().length(), 0);
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        if (offset < completion.offset()) {
            return false;
        }
        try {
            String typed = document.get(completion.offset(), offset - completion.offset());
            return completion.label().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(completion.label());
        if (!completion.detail().isEmpty()) {
            text.append("  " + completion.detail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getDisplayString() {
        return completion.label();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return completion.documentation().isEmpty() ? null : completion.documentation();
    }

    @Override
    public Image getImage() {
        return switch (completion.kind()) {
            case KEY -> Icon.SOURCE.image();
            case VALUE -> Icon.LINK.image();
            case NAME -> Icon.SERVICE.image();
            case PACKAGE -> Icon.PACKAGE.image();
        };
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // The list shows which one is selected; the text stays as it is.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // As above.
    }
}
