package org.xter.model.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Protection;
import org.xter.model.edition.Service;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** What lies in a container needs that container. */
final class PlacementWithoutContainer extends Rule {
    PlacementWithoutContainer() {
        super(
                "edition.placement-without-container",
                Severity.ERROR,
                "What lies in a container needs that container, and container B is a file inside container A.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        boolean a = protection != null && protection.getContainerA() != null;
        boolean b = protection != null && protection.getContainerB() != null;
        if (b && !a) {
            findings.add(
                    protection.getContainerB(),
                    "container B lies inside container A, which this edition does not have",
                    "Add 'container-a' to 'protection'.");
        }
        for (Service each : file.edition().getServices()) {
            check(findings, each, EditionPackage.Literals.SERVICE__CONTAINER, each.getContainer(), a, b);
        }
        for (Guest each : file.edition().getGuests()) {
            check(findings, each, EditionPackage.Literals.GUEST__CONTAINER, each.getContainer(), a, b);
        }
    }

    private static void check(
            Findings findings, EObject object, EAttribute feature, Placement placement, boolean a, boolean b) {
        if ((placement == Placement.A && !a) || (placement == Placement.B && !b)) {
            findings.add(
                    object,
                    feature,
                    "this edition has no container " + placement.getName(),
                    "Describe 'container-" + placement.getLiteral() + "' in 'protection'.");
        }
    }
}
