package org.xter.model.rules;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Grammar;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;

/** Fixes that take a key away. */
final class Removal {
    private Removal() {}

    /** Takes a key on a line of its own away with that line; nothing where it shares its line with others. */
    static Optional<Fix> of(EditionFile file, EObject part, EStructuralFeature feature) {
        Optional<YamlNode.Entry> entry = file.entry(part, feature);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String text = file.text();
        int start = text.lastIndexOf('\n', entry.get().key().range().start() - 1) + 1;
        int last = entry.get().value().range().end();
        int end = text.indexOf('\n', last);
        boolean alone = text.substring(start, entry.get().key().range().start()).isBlank()
                && end >= 0
                && text.substring(last, end).isBlank();
        return alone
                ? Optional.of(new Fix("Remove '" + Grammar.key(feature) + "'", new TextRange(start, end + 1), ""))
                : Optional.empty();
    }
}
