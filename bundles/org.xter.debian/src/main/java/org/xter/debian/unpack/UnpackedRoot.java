package org.xter.debian.unpack;

import java.util.List;
import org.xter.debian.deb.DebPackage;
import org.xter.store.FileTree;

/**
 * Packages laid into a root, before any script has run.
 *
 * @param packaged what the packages bring, at the places where it will lie in the finished tree
 * @param staged what is there when the scripts begin: without what is left to dpkg and without packages that are not
 *     configured, configuration files under dpkg's names for unpacked ones, dpkg's database
 * @param plan what is still to be done, in order
 * @param held the packages that are unpacked and never configured
 * @param ownership which package each path of {@code packaged} belongs to
 */
public record UnpackedRoot(
        FileTree packaged, FileTree staged, List<Task> plan, List<String> held, PackageOwnership ownership) {

    /** What dpkg, or we in its place, still have to do inside the root. */
    public sealed interface Task {
        /**
         * Run the {@code preinst} of packages of the base system, which are in place already, as debootstrap and
         * mmdebstrap do it.
         */
        record RunPreinst(List<DebPackage> packages) implements Task {}

        /** Configure some packages. */
        record Configure(List<String> names) implements Task {}

        /** Let dpkg unpack packages whose scripts must see the system without them. */
        record Unpack(List<DebPackage> packages) implements Task {}

        /**
         * Run what triggers are pending, the last task.
         *
         * @see Configure
         */
        record RunTriggers() implements Task {}
    }
}
