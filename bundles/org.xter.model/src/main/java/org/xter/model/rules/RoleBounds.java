package org.xter.model.rules;

import org.xter.model.edition.ClusterRole;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** The bounds of a role can be met. */
final class RoleBounds extends Rule {
    RoleBounds() {
        super(
                "edition.role-bounds",
                Severity.ERROR,
                "A role that takes fewer machines than it needs can never be filled.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), ClusterRole.class)
                .filter(role -> role.isSetMaximum() && role.getMaximum() < role.getMinimum())
                .forEach(role -> findings.add(
                        role,
                        EditionPackage.Literals.CLUSTER_ROLE__MAXIMUM,
                        "the greatest number of machines, " + role.getMaximum() + ", is below the least, "
                                + role.getMinimum(),
                        "Raise 'maximum' or lower 'minimum'."));
    }
}
