package org.xter.model.rules;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** No two services, disks, users and so on share a name. */
final class DuplicateName extends Rule {
    private record Scope(EObject list, EReference feature, String name) {}

    DuplicateName() {
        super(
                "edition.duplicate-name",
                Severity.ERROR,
                "Parts of an edition are told apart by their names, in references, layers and messages.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Map<Scope, EObject> first = new HashMap<>();
        Edited.all(file.edition()).forEach(object -> {
            EStructuralFeature naming = naming(object.eClass());
            if (naming == null
                    || !object.eIsSet(naming)
                    || !object.eContainmentFeature().isMany()) {
                return;
            }
            String name = (String) object.eGet(naming);
            // Partitions are named by volumes, wherever their disk; all else is told apart within its list.
            EObject list = object.eClass() == EditionPackage.Literals.PARTITION ? file.edition() : object.eContainer();
            EObject other = first.putIfAbsent(new Scope(list, object.eContainmentFeature(), name), object);
            if (other != null) {
                findings.add(
                        object,
                        naming,
                        "the name '" + name + "' is taken by another " + Edited.noun(object) + " in line "
                                + file.place(other, naming).line(),
                        "Choose another name.");
            }
        });
    }

    private static EStructuralFeature naming(EClass type) {
        if (type == EditionPackage.Literals.TARGET) {
            return null;
        }
        EStructuralFeature name = type.getEStructuralFeature("name");
        return name == null ? type.getEStructuralFeature("id") : name;
    }
}
