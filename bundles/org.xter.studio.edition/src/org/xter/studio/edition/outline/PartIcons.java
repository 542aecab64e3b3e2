package org.xter.studio.edition.outline;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.studio.ui.look.Icon;

/** The icon of each kind of part. */
public final class PartIcons {
    private static final Map<EClass, Icon> ICONS = Map.ofEntries(
            Map.entry(Literals.EDITION, Icon.EDITION),
            Map.entry(Literals.IDENTITY, Icon.INFO),
            Map.entry(Literals.DERIVATION, Icon.LINK),
            Map.entry(Literals.BASE, Icon.LAYER),
            Map.entry(Literals.REPOSITORY, Icon.REPOSITORY),
            Map.entry(Literals.HARDWARE, Icon.HARDWARE),
            Map.entry(Literals.MEMORY, Icon.MEMORY),
            Map.entry(Literals.OPERATING_SYSTEM, Icon.SYSTEM),
            Map.entry(Literals.USER, Icon.USER),
            Map.entry(Literals.FILE_ENTRY, Icon.FILE),
            Map.entry(Literals.DEBCONF_ANSWER, Icon.PACKAGE),
            Map.entry(Literals.NETWORK, Icon.NETWORK),
            Map.entry(Literals.NETWORK_INTERFACE, Icon.PORT),
            Map.entry(Literals.PACKAGE_GROUP, Icon.PACKAGE_GROUP),
            Map.entry(Literals.SERVICE, Icon.SERVICE),
            Map.entry(Literals.LIMITS, Icon.MEMORY),
            Map.entry(Literals.VOLUME, Icon.FOLDER),
            Map.entry(Literals.DISK, Icon.DISK),
            Map.entry(Literals.PARTITION, Icon.PARTITION),
            Map.entry(Literals.PROTECTION, Icon.LOCK),
            Map.entry(Literals.TRUST, Icon.KEY),
            Map.entry(Literals.BOOT, Icon.STAGE_A),
            Map.entry(Literals.GUEST, Icon.MACHINE),
            Map.entry(Literals.CLUSTER, Icon.NETWORK),
            Map.entry(Literals.TARGET, Icon.IMAGE));

    private PartIcons() {}

    /** The icon of a part. */
    public static Icon of(EObject part) {
        return ICONS.getOrDefault(part.eClass(), Icon.FILE);
    }
}
