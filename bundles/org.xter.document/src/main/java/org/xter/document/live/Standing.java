package org.xter.document.live;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.text.TextEdit;
import org.xter.model.text.EditionFile;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;

/**
 * Where the parts of the live edition stand in a text, which may be a broken successor of the text they were read from:
 * then positions before and after what was changed since are exact, and those within it are at its edges.
 */
public final class Standing {
    private final LiveEdition live;
    private final EditionFile file;
    private final String text;
    private final Optional<TextEdit> since;

    /** The places in a text. */
    public Standing(LiveEdition live, String text) {
        this.live = live;
        this.file = live.file();
        this.text = text;
        this.since = file.text() == text ? Optional.empty() : TextEdit.between(file.text(), text);
    }

    /** Whether these are the places in this very text of what was read from this file. */
    public boolean isOf(EditionFile read, String whole) {
        return file == read && text == whole;
    }

    /** Where a part stands, from its first key to the end of its last value. */
    public Optional<TextRange> span(EObject part) {
        return live.read(part).flatMap(file::node).map(YamlNode::range).map(this::now);
    }

    /** Where a key and its value stand. */
    public Optional<TextRange> span(EObject part, EStructuralFeature feature) {
        return live.read(part).flatMap(read -> file.entry(read, feature)).map(entry -> now(range(entry)));
    }

    /** Where an item of a list or the value of a feature that is none stands. */
    public Optional<TextRange> span(EObject part, EStructuralFeature feature, int index) {
        return live.read(part)
                .flatMap(read -> file.item(read, feature, index))
                .map(YamlNode::range)
                .map(this::now);
    }

    private static TextRange range(YamlNode.Entry entry) {
        int start = entry.key().range().start();
        int end = Math.max(entry.key().range().end(), entry.value().range().end());
        return new TextRange(start, end);
    }

    /** The smallest part around a position; the edition itself when there is none smaller. */
    public EObject elementAt(int offset) {
        EObject found = live.edition();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (EObject child : found.eContents()) {
                if (surrounds(child, offset)) {
                    found = child;
                    deeper = true;
                    break;
                }
            }
        }
        return found;
    }

    /** Whether a position is in a part, or on the key of a section. */
    private boolean surrounds(EObject part, int offset) {
        EReference feature = part.eContainmentFeature();
        Optional<TextRange> range = feature.isMany() ? span(part) : span(part.eContainer(), feature);
        return range.filter(where -> where.start() <= offset && offset <= where.end())
                .isPresent();
    }

    /** The feature of the part at a position whose key or value is there. */
    public Optional<EStructuralFeature> featureAt(int offset) {
        EObject part = elementAt(offset);
        return part.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> span(part, feature)
                        .filter(where -> where.start() <= offset && offset <= where.end())
                        .isPresent())
                .findFirst();
    }

    private TextRange now(TextRange then) {
        int start = now(then.start());
        return new TextRange(start, Math.max(start, now(then.end())));
    }

    private int now(int then) {
        if (since.isEmpty() || then <= since.get().offset()) {
            return then;
        }
        TextEdit edit = since.get();
        return then >= edit.end()
                ? then + edit.inserted().length() - edit.removed().length()
                : edit.offset() + Math.min(then - edit.offset(), edit.inserted().length());
    }
}
