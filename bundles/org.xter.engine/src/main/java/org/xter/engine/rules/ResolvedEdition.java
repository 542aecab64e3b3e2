package org.xter.engine.rules;

import org.xter.debian.lock.Lock;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Place;

/**
 * An edition and the packages it came to.
 *
 * @param edition what is to be built
 * @param lock its packages
 */
public record ResolvedEdition(EditionSpec edition, Lock lock) {
    Place place() {
        return Place.of(edition.file().toString());
    }
}
