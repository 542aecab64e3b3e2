package org.xter.document.find;

import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.edit.Slot;

/**
 * Something in an edition that somebody may look for.
 *
 * @param kind what it is
 * @param label what it is called; for a part its title or name, for a setting its name as the user knows it
 * @param detail where it stands and what it says, one line; may be empty
 * @param slot the part itself, or what the setting belongs to; the section may be missing
 * @param feature the setting, or the list an item is in; nothing for a part
 * @param index which item of the list; -1 for anything else
 */
public record FoundElement(
        Kind kind, String label, String detail, Slot slot, Optional<EStructuralFeature> feature, int index) {
    /** What can be found, in the order it is listed in. */
    public enum Kind {
        /** A service. */
        SERVICE,
        /** A group of packages. */
        GROUP,
        /** A package that is asked for or kept out. */
        PACKAGE,
        /** A file of the edition. */
        FILE,
        /** A user. */
        USER,
        /** A repository. */
        REPOSITORY,
        /** A network card. */
        INTERFACE,
        /** A disk. */
        DISK,
        /** A partition of a disk. */
        PARTITION,
        /** Something an export makes. */
        TARGET,
        /** Any other part, such as a guest. */
        PART,
        /** A setting. */
        SETTING
    }
}
