package org.xter.engine.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xter.debian.solve.Base;
import org.xter.debian.solve.IgnoredDependency;
import org.xter.debian.solve.PackageRequest;
import org.xter.debian.solve.PackageSet;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Hardware;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.WantedPackages;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.initrd.KeySource;

/**
 * The package sets of an edition: {@code system} is installed and configured in the image; {@code boot} is what the
 * loader is made of: the kernel, the EFI stub and the programs of the initrd, unpacked and never configured.
 */
public final class PackageSets {
    /** The set that is installed and configured. */
    public static final String SYSTEM = "system";
    /** The set the loader is made of. */
    public static final String BOOT = "boot";

    /** What the system needs so that stage C starts at all, whatever the edition asks for. */
    private static final List<String> IMPLIED = List.of("systemd-sysv", "udev", "kmod");

    private static final List<String> LOADER =
            List.of("systemd-boot-efi", "busybox", "cryptsetup-bin", "kmod", "openssl");

    /** What makes the file system of the state volume. */
    private static final String STATE = "e2fsprogs";

    /** A kernel in the boot set is only unpacked: what its scripts would use is not needed. */
    private static final List<IgnoredDependency> KERNEL_ONLY = List.of(
            new IgnoredDependency("linux-image-*", "initramfs-tools"),
            new IgnoredDependency("linux-image-*", "linux-base"));

    private PackageSets() {}

    /** The sets, {@link #SYSTEM} first. */
    public static List<PackageSet> of(EditionSpec edition) throws ProblemException {
        boolean recommends = edition.system().packages().recommends();
        List<PackageRequest> system = new ArrayList<>();
        Set<String> excluded = new LinkedHashSet<>();
        for (String name : IMPLIED) {
            system.add(PackageRequest.of(name));
        }
        add(edition.system().packages(), system, excluded);
        for (String firmware : edition.hardware().firmware()) {
            system.add(PackageRequest.of(firmware));
        }
        for (ServiceSpec service : edition.services()) {
            if (service.packages().recommends() != recommends) {
                throw new ProblemException(Problem.error(
                        "edition.recommends-mixed",
                        service.place(),
                        "service '" + service.name()
                                + "' differs from the system in whether recommended packages come along",
                        "Set 'recommends' in 'system' only; it counts for all packages of the edition"));
            }
            add(service.packages(), system, excluded);
        }
        List<PackageRequest> boot = new ArrayList<>();
        boot.add(PackageRequest.of(kernel(edition)));
        LOADER.forEach(name -> boot.add(PackageRequest.of(name)));
        if (edition.protection().state()) {
            boot.add(PackageRequest.of(STATE));
        }
        if (edition.protection().a().filter(ContainerSpec::isBoundToStart).isPresent()) {
            KeySource.PACKAGES.forEach(name -> boot.add(PackageRequest.of(name)));
        }
        return List.of(
                new PackageSet(SYSTEM, Base.ESSENTIAL, system, recommends, excluded, List.of()),
                new PackageSet(BOOT, Base.NONE, boot, false, Set.of(), KERNEL_ONLY));
    }

    /** The package whose dependency is the kernel. */
    private static String kernel(EditionSpec edition) {
        String architecture = edition.base().architecture();
        return edition.hardware().profile() == Hardware.Profile.VM
                ? "linux-image-cloud-" + architecture
                : "linux-image-" + architecture;
    }

    private static void add(WantedPackages wanted, List<PackageRequest> requests, Set<String> excluded)
            throws ProblemException {
        for (WantedPackages.Wanted each : wanted.packages()) {
            Place place = each.place();
            requests.add(PackageRequest.parse(each.text(), place));
        }
        excluded.addAll(wanted.excluded());
    }
}
