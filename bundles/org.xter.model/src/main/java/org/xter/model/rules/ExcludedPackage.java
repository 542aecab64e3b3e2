package org.xter.model.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** No package is asked for and excluded. */
final class ExcludedPackage extends Rule {
    private static final List<EAttribute> WANTED = List.of(
            EditionPackage.Literals.OPERATING_SYSTEM__PACKAGES,
            EditionPackage.Literals.PACKAGE_GROUP__PACKAGES,
            EditionPackage.Literals.SERVICE__PACKAGES,
            EditionPackage.Literals.HARDWARE__FIRMWARE);

    ExcludedPackage() {
        super("edition.excluded-package", Severity.ERROR, "A package cannot be asked for and excluded at once.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        OperatingSystem system = file.edition().getSystem();
        if (system == null || system.getExcluded().isEmpty()) {
            return;
        }
        Set<String> excluded = new HashSet<>(system.getExcluded());
        Edited.all(file.edition()).forEach(object -> {
            for (EAttribute feature : WANTED) {
                if (feature.getEContainingClass().isInstance(object)) {
                    List<?> wanted = (List<?>) object.eGet(feature);
                    for (int i = 0; i < wanted.size(); i++) {
                        String name = wanted.get(i).toString().split("[=/]", 2)[0];
                        if (excluded.contains(name)) {
                            findings.add(
                                    object,
                                    feature,
                                    i,
                                    "the package '" + name + "' is excluded by 'system'",
                                    "Remove it here or from 'excluded'.");
                        }
                    }
                }
            }
        });
    }
}
