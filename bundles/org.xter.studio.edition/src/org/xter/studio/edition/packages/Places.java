package org.xter.studio.edition.packages;

import org.eclipse.osgi.util.NLS;
import org.xter.document.packages.PackagePlace;
import org.xter.studio.ui.look.Icon;

/** Words and icons for the lists of packages. */
final class Places {
    private Places() {}

    /** The name of a list where an icon says what it is. */
    static String name(PackagePlace place) {
        return place.title().isEmpty() ? text(place) : place.title();
    }

    /** What a list is, in words. */
    static String text(PackagePlace place) {
        return switch (place.kind()) {
            case SYSTEM -> Messages.system;
            case GROUP -> NLS.bind(Messages.group, place.title());
            case SERVICE -> NLS.bind(Messages.service, place.title());
            case EXCLUDED -> Messages.excluded;
        };
    }

    static Icon icon(PackagePlace place) {
        return switch (place.kind()) {
            case SYSTEM -> Icon.SYSTEM;
            case GROUP -> Icon.PACKAGE_GROUP;
            case SERVICE -> Icon.SERVICE;
            case EXCLUDED -> Icon.CANCELLED;
        };
    }
}
