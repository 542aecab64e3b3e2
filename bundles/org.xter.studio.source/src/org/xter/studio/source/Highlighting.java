package org.xter.studio.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.xter.diagram.look.Tone;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;
import org.xter.studio.source.text.Colouring;
import org.xter.studio.source.text.Word;
import org.xter.studio.ui.look.Palette;

/** Colours the text, as far as a change reaches and no further. On the UI thread. */
final class Highlighting implements IPresentationDamager, IPresentationRepairer {
    private static final Map<Word.Kind, Tone> TONES = new EnumMap<>(Map.of(
            Word.Kind.KEY, Tone.STAGE_A,
            Word.Kind.STRING, Tone.TEXT,
            Word.Kind.NUMBER, Tone.STAGE_C,
            Word.Kind.COMMENT, Tone.TEXT_DIMMED,
            Word.Kind.REFERENCE, Tone.STAGE_B,
            Word.Kind.PUNCTUATION, Tone.TEXT_SECONDARY,
            Word.Kind.UNUSUAL, Tone.BROKEN));

    private final Map<Word.Kind, TextAttribute> styles = new EnumMap<>(Word.Kind.class);
    private final Colouring colouring = new Colouring(referenceKeys());
    private IDocument document;
    private int linesRemoved;
    private int lastChanged = -1;

    Highlighting() {
        useTheme();
    }

    /** Takes the colours of the theme in use; what is shown must be drawn again. */
    void useTheme() {
        Palette palette = Palette.current();
        TONES.forEach((kind, tone) -> styles.put(
                kind,
                new TextAttribute(palette.colour(tone), null, kind == Word.Kind.COMMENT ? SWT.ITALIC : SWT.NORMAL)));
    }

    private static Set<String> referenceKeys() {
        Set<String> keys = new TreeSet<>();
        for (EClassifier classifier : EditionPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    if (Grammar.refersTo(feature).isPresent()) {
                        keys.add(Grammar.key(feature));
                    }
                }
            }
        }
        return keys;
    }

    @Override
    public void setDocument(IDocument shown) {
        if (document != shown) {
            document = shown;
            colouring.reset();
        }
    }

    /** To be told before each change: how many lines it replaces is known only then. */
    void aboutToChange(DocumentEvent event) {
        try {
            linesRemoved = event.getDocument().getNumberOfLines(event.getOffset(), event.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be told after each change. */
    void changed(DocumentEvent event) {
        try {
            int first = document.getLineOfOffset(event.getOffset());
            int added = document.getNumberOfLines(
                    event.getOffset(),
                    event.getText() == null ? 0 : event.getText().length());
            lastChanged = colouring.changed(lines(), first, linesRemoved, added);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        try {
            int start = document.getLineInformationOfOffset(event.getOffset()).getOffset();
            // Not only changes come here: what the viewer shows anew comes as an event that replaces a stretch by
            // itself.
            int length = event.getText() == null ? 0 : event.getText().length();
            int end = Math.min(event.getOffset() + length, document.getLength());
            int last = Math.min(Math.max(lastChanged, document.getLineOfOffset(end)), document.getNumberOfLines() - 1);
            lastChanged = -1;
            IRegion line = document.getLineInformation(last);
            return new Region(start, line.getOffset() + line.getLength() - start);
        } catch (BadLocationException e) {
            return partition;
        }
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion region) {
        try {
            int first = document.getLineOfOffset(region.getOffset());
            int last = document.getLineOfOffset(region.getOffset() + region.getLength());
            int end = region.getOffset() + region.getLength();
            for (Word word : words(first, last)) {
                int from = Math.max(word.offset(), region.getOffset());
                int to = Math.min(word.end(), end);
                if (from < to) {
                    TextAttribute style = styles.get(word.kind());
                    presentation.addStyleRange(
                            new StyleRange(from, to - from, style.getForeground(), null, style.getStyle()));
                }
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of some lines. */
    List<Word> words(int first, int last) {
        return colouring.words(lines(), first, last);
    }

    private Colouring.Lines lines() {
        return DocumentLines.of(document);
    }
}
