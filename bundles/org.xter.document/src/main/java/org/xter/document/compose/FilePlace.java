package org.xter.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.xter.document.edit.Slot;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.Service;

/**
 * A list of files in an edition.
 *
 * @param slot where it stands; the section may be missing
 * @param feature the list
 */
public record FilePlace(Slot slot, EReference feature) {
    /** The files of the system as a whole. */
    public static FilePlace system(Edition edition) {
        return new FilePlace(Slot.of(edition, Literals.EDITION__SYSTEM), Literals.OPERATING_SYSTEM__FILES);
    }

    /** The files of a service. */
    public static FilePlace of(Service service) {
        return new FilePlace(Slot.of(service), Literals.SERVICE__FILES);
    }

    /** What the list holds. */
    List<FileEntry> files() {
        EObject owner = slot.owner();
        for (EReference section : slot.path()) {
            if (!owner.eIsSet(section)) {
                return List.of();
            }
            owner = (EObject) owner.eGet(section);
        }
        List<FileEntry> result = new ArrayList<>();
        ((List<?>) owner.eGet(feature)).forEach(each -> result.add((FileEntry) each));
        return result;
    }
}
