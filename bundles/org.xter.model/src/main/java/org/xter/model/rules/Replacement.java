package org.xter.model.rules;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.xter.model.text.EditionFile;

/** Fixes that change a value. */
final class Replacement {
    private Replacement() {}

    /** Writes another value where one stands; nothing where it is left out. */
    static Optional<Fix> of(EditionFile file, EObject part, EAttribute feature, String value) {
        return file.entry(part, feature)
                .map(entry -> new Fix("Change to '" + value + "'", entry.value().range(), value));
    }
}
