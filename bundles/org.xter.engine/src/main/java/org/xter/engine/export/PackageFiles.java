package org.xter.engine.export;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.debian.deb.DebPackage;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The opened packages of an edition.
 *
 * @param system those that are installed and configured, by name
 * @param kernels those that are installed but only unpacked: the kernel and what stands for it
 * @param boot those the loader is made of, with the kernels
 */
record PackageFiles(List<DebPackage> system, List<DebPackage> kernels, List<DebPackage> boot) {
    PackageFiles {
        system = List.copyOf(system);
        kernels = List.copyOf(kernels);
        boot = List.copyOf(boot);
    }

    /** All that is part of the system. */
    List<DebPackage> installed() {
        return Stream.concat(system.stream(), kernels.stream()).toList();
    }

    /** The digests of the installed packages' files by name; they stand for the packages in keys. */
    SortedMap<String, Digest> digests() {
        SortedMap<String, Digest> digests = new TreeMap<>();
        installed().forEach(each -> digests.put(each.name(), each.source().digest()));
        return digests;
    }

    /**
     * The time of all that the build itself makes, in seconds since 1970: that of the newest file a package brings, so
     * that the same packages give the same times whenever the archive was asked.
     */
    long epoch() {
        long newest = 0;
        for (DebPackage each : installed()) {
            for (Entry entry : each.files().entries().values()) {
                if (entry instanceof Entry.File file) {
                    newest = Math.max(newest, file.attributes().modified());
                }
            }
        }
        return newest;
    }

    /** What the loader's packages bring, one over the other. */
    FileTree bootTree() {
        FileTree.Builder tree = FileTree.builder();
        boot.forEach(each -> tree.putAll(each.files()));
        return tree.build();
    }
}
