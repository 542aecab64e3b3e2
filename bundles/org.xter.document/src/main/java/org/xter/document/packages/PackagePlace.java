package org.xter.document.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.xter.document.edit.Slot;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Service;

/**
 * A list of packages in an edition.
 *
 * @param kind what the list belongs to
 * @param slot where it stands; the section may be missing
 * @param feature the list
 * @param name of the service or package group; empty for the system's lists
 * @param title of the service or package group as people read it; empty for the system's lists
 */
public record PackagePlace(Kind kind, Slot slot, EAttribute feature, String name, String title) {
    /** What a list of packages belongs to. */
    public enum Kind {
        /** The packages of the operating system. */
        SYSTEM,
        /** The packages of a package group, which belong to the operating system. */
        GROUP,
        /** The packages of a service. */
        SERVICE,
        /** Packages that must not come along. */
        EXCLUDED
    }

    /** The packages of the operating system. */
    public static PackagePlace system(Edition edition) {
        return new PackagePlace(Kind.SYSTEM, systemOf(edition), Literals.OPERATING_SYSTEM__PACKAGES, "", "");
    }

    /** The packages that must not come along. */
    public static PackagePlace excluded(Edition edition) {
        return new PackagePlace(Kind.EXCLUDED, systemOf(edition), Literals.OPERATING_SYSTEM__EXCLUDED, "", "");
    }

    /** The packages of a service. */
    public static PackagePlace of(Service service) {
        return new PackagePlace(
                Kind.SERVICE,
                Slot.of(service),
                Literals.SERVICE__PACKAGES,
                orEmpty(service.getName()),
                service.isSetTitle() ? service.getTitle() : orEmpty(service.getName()));
    }

    /** The packages of a package group. */
    public static PackagePlace of(PackageGroup group) {
        return new PackagePlace(
                Kind.GROUP,
                Slot.of(group),
                Literals.PACKAGE_GROUP__PACKAGES,
                orEmpty(group.getName()),
                group.isSetTitle() ? group.getTitle() : orEmpty(group.getName()));
    }

    /** All places packages can be asked for: the system, the package groups, the services, each in the file's order. */
    public static List<PackagePlace> wanting(Edition edition) {
        List<PackagePlace> places = new ArrayList<>();
        places.add(system(edition));
        edition.getGroups().forEach(group -> places.add(of(group)));
        edition.getServices().forEach(service -> places.add(of(service)));
        return places;
    }

    private static Slot systemOf(Edition edition) {
        return Slot.of(edition, Literals.EDITION__SYSTEM);
    }

    private static String orEmpty(String name) {
        return name == null ? "" : name;
    }

    /** What has the list; nothing while the section is missing. */
    public Optional<EObject> owner() {
        EObject owner = slot.owner();
        for (EReference section : slot.path()) {
            if (!owner.eIsSet(section)) {
                return Optional.empty();
            }
            owner = (EObject) owner.eGet(section);
        }
        return Optional.of(owner);
    }

    /** What the list holds, as it is written there. */
    @SuppressWarnings("unchecked")
    public List<String> packages() {
        return owner().map(owner -> List.copyOf((List<String>) owner.eGet(feature)))
                .orElse(List.of());
    }

    /** Whether both are the same list of the same edition. */
    public boolean isSame(PackagePlace other) {
        return feature == other.feature && slot.owner() == other.slot.owner();
    }
}
