package org.xter.model.rules;

import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionKind;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** A Router has no client disk. */
final class RouterDisk extends Rule {
    RouterDisk() {
        super(
                "edition.router-disk",
                Severity.ERROR,
                "A Router keeps nothing on disks: whoever takes it away takes no data, and it starts "
                        + "the same each time.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edition edition = file.edition();
        if (edition.getIdentity() != null
                && edition.getIdentity().isSetKind()
                && edition.getIdentity().getKind() == EditionKind.ROUTER
                && !edition.getDisks().isEmpty()) {
            findings.add(
                    edition.getDisks().get(0),
                    "a Router has no client disk",
                    "Remove 'disks' or choose another 'kind'.");
        }
    }
}
