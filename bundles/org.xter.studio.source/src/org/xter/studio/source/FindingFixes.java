package org.xter.studio.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.xter.document.EditionDocument;
import org.xter.document.findings.QuickFix;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;

/** Offers the fixes of the findings at the caret, or else on its line. */
final class FindingFixes implements IQuickAssistProcessor {
    private final EditionDocument edition;

    FindingFixes(EditionDocument edition) {
        this.edition = edition;
    }

    @Override
    public String getErrorMessage() {
        return Messages.noFixes;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding
                && !finding.finding().fixes().isEmpty();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        int offset = context.getOffset();
        List<FindingAnnotation> here = new ArrayList<>();
        List<FindingAnnotation> onLine = new ArrayList<>();
        IAnnotationModel model = viewer.getAnnotationModel();
        try {
            IRegion line = viewer.getDocument().getLineInformationOfOffset(offset);
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
                if (all.next() instanceof FindingAnnotation annotation) {
                    Position place = model.getPosition(annotation);
                    if (place == null) {
                        continue;
                    }
                    if (place.getOffset() <= offset && offset <= place.getOffset() + place.getLength()) {
                        here.add(annotation);
                    }
                    if (place.overlapsWith(line.getOffset(), line.getLength() + 1)) {
                        onLine.add(annotation);
                    }
                }
            }
        } catch (BadLocationException e) {
            return null;
        }
        boolean fixable = here.stream().anyMatch(this::canFix);
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (FindingAnnotation annotation : fixable ? here : onLine) {
            for (QuickFix fix : annotation.finding().fixes()) {
                proposals.add(new Proposal(edition, fix, annotation.getText()));
            }
        }
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    private record Proposal(EditionDocument edition, QuickFix fix, String finding) implements ICompletionProposal {
        @Override
        public void apply(IDocument document) {
            edition.execute(fix.edit());
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return finding;
        }

        @Override
        public String getDisplayString() {
            return Sentences.label(fix);
        }

        @Override
        public Image getImage() {
            return Icon.FIX.image();
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
