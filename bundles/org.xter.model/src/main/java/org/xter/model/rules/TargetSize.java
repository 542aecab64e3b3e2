package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Target;
import org.xter.model.edition.TargetFormat;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Only disks have a size of their own. */
final class TargetSize extends Rule {
    TargetSize() {
        super(
                "edition.target-size",
                Severity.ERROR,
                "A disk may be larger than its content; an OCI image layout is as large as what is in it.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Target target : file.edition().getTargets()) {
            if (target.getFormat() == TargetFormat.OCI && target.isSetSize()) {
                findings.add(
                        target,
                        EditionPackage.Literals.TARGET__SIZE,
                        "an OCI image layout cannot be given a size",
                        "Remove 'size'.");
            }
        }
    }
}
