package org.xter.engine.closure;

import java.util.OptionalLong;
import org.xter.debian.lock.LockedPackage;
import org.xter.engine.resolve.LayerOfPackage;

/**
 * A package of an edition.
 *
 * @param locked name, version, download size, origin and the reasons by set
 * @param layer the layer it lies in: {@code base}, {@code kernel}, a service's name, or {@code initrd} for what only the
 *     loader is made of
 */
public record ResolvedPackage(LockedPackage locked, String layer) {
    /** Its name. */
    public String name() {
        return locked.name();
    }

    /** About how many bytes it takes when installed; unknown for locks that do not say. */
    public OptionalLong installedSize() {
        return locked.installedSize() > 0 ? OptionalLong.of(locked.installedSize()) : OptionalLong.empty();
    }

    /** Whether the running system has it; others are for the loader only. */
    public boolean isOfSystem() {
        return !layer.equals(LayerOfPackage.LOADER);
    }
}
