package org.xter.document;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.text.MinimalEdits;
import org.xter.document.text.NotEditable;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;

/**
 * A step from one version of the file format to the next.
 *
 * @param from the version it converts
 * @param rewrite gives the edits of a file of that version; the number of the version is raised afterwards
 */
record Migration(int from, Rewrite rewrite) {
    /** Converts a text. */
    @FunctionalInterface
    interface Rewrite {
        /** Edits that each apply to what those before left. */
        List<TextEdit> edits(EditionFile file) throws NotEditable;
    }

    /** All steps there are; format 1 is the first, so none yet. */
    static final List<Migration> ALL = List.of();

    /** The text of an older file in the present format; empty when the file is no older one or cannot be converted. */
    static Optional<String> toPresent(EditionFile file) {
        return toPresent(file, ALL);
    }

    static Optional<String> toPresent(EditionFile file, List<Migration> all) {
        TreeMap<Integer, Migration> steps = new TreeMap<>();
        all.forEach(step -> steps.put(step.from, step));
        EditionFile now = file;
        while (!now.isReadOnly()
                && now.edition().isSetFormat()
                && steps.containsKey(now.edition().getFormat())) {
            try {
                now = step(now, steps.get(now.edition().getFormat()));
            } catch (NotEditable e) {
                return Optional.empty();
            }
        }
        return now == file ? Optional.empty() : Optional.of(now.text());
    }

    private static EditionFile step(EditionFile file, Migration step) throws NotEditable {
        EditionFile converted = applied(file, step.rewrite.edits(file));
        EObject edition = converted.edition();
        return applied(
                converted,
                new MinimalEdits(converted).set(edition, EditionPackage.Literals.EDITION__FORMAT, step.from + 1));
    }

    private static EditionFile applied(EditionFile file, List<TextEdit> edits) {
        String text = file.text();
        for (TextEdit edit : edits) {
            text = edit.apply(text);
        }
        return EditionReader.parse(file.file(), text);
    }
}
