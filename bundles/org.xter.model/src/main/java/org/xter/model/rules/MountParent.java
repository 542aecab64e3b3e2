package org.xter.model.rules;

import java.util.List;
import org.xter.model.edition.Disk;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Partition;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** A disk is mounted where the system has room for it, and not below one that may be missing. */
final class MountParent extends Rule {
    /** Folders the system itself mounts or fills; what is mounted over them hides what is verified. */
    private static final List<String> SYSTEM = List.of(
            "/bin", "/boot", "/dev", "/etc", "/lib", "/lib64", "/proc", "/root", "/run", "/sbin", "/sys", "/usr",
            "/var");

    MountParent() {
        super(
                "edition.mount-parent",
                Severity.ERROR,
                "A disk is mounted on a folder of its own: over a folder of the system it would hide what was verified, and "
                        + "below the folder of a disk that may be missing it would have no place.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        List<Partition> mounted = Edited.all(file.edition(), Partition.class)
                .filter(each -> each.isSetMount() && each.getMount().startsWith("/"))
                .toList();
        for (Partition each : mounted) {
            if (each.getMount().equals("/") || SYSTEM.contains(each.getMount())) {
                findings.add(
                        each,
                        EditionPackage.Literals.PARTITION__MOUNT,
                        "'" + each.getMount() + "' belongs to the system",
                        "Choose a folder of its own, such as /srv/" + name(each) + ".");
            }
            for (Partition around : mounted) {
                Disk disk = (Disk) around.eContainer();
                if (around != each
                        && each.getMount().startsWith(around.getMount() + "/")
                        && disk != each.eContainer()
                        && !disk.isRequired()) {
                    findings.add(
                            each,
                            EditionPackage.Literals.PARTITION__MOUNT,
                            "'" + each.getMount() + "' lies on the partition '" + name(around)
                                    + "', whose disk may be missing",
                            "Choose another folder, or require that disk.");
                }
            }
        }
    }

    private static String name(Partition partition) {
        return partition.isSetName() ? partition.getName() : "data";
    }
}
