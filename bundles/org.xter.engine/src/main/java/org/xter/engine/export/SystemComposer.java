package org.xter.engine.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.compose.EditionFiles;
import org.xter.engine.compose.Origin;
import org.xter.engine.configure.ConfiguredRoot;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.FileSpec;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.runtime.system.AccountFiles;
import org.xter.runtime.system.AssembledSystem;
import org.xter.runtime.system.DeviceSystem;
import org.xter.runtime.system.SystemAssembly;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.TreePath;

/** Puts the finished system together from the configured packages, what is generated and the edition's own files. */
final class SystemComposer {
    private static final String ACCESS_LIST = "system.posix_acl_";
    private static final String DPKG_INFO = "var/lib/dpkg/info";
    /** {@code NAME.list}, {@code NAME:amd64.md5sums}: dpkg's files about one package. */
    private static final Pattern INFO =
            Pattern.compile(DPKG_INFO + "/([a-z0-9][a-z0-9+.-]*?)(:[a-z0-9]+)?\\.[a-z0-9]+");

    private final EditionSpec edition;
    private final Store store;
    private final UnpackedRoot unpacked;
    private final ConfiguredRoot configured;
    private final FileTree indexes;
    private final LayerOfPackage layerOf;
    private final long epoch;
    private final Cancellation cancellation;
    private final SortedMap<String, Origin> origins = new TreeMap<>(TreePath.ORDER);
    private SortedMap<String, FileSpec> ownFiles = new TreeMap<>(TreePath.ORDER);

    SystemComposer(
            EditionSpec edition,
            Store store,
            UnpackedRoot unpacked,
            ConfiguredRoot configured,
            FileTree indexes,
            LayerOfPackage layerOf,
            long epoch,
            Cancellation cancellation) {
        this.edition = edition;
        this.store = store;
        this.unpacked = unpacked;
        this.configured = configured;
        this.indexes = indexes;
        this.layerOf = layerOf;
        this.epoch = epoch;
        this.cancellation = cancellation;
    }

    FinishedSystem compose() throws IOException, ProblemException {
        FileTree packaged = reference();
        FileTree.Builder tree = configured.tree().toBuilder();
        // The kernel is part of kernel.efi; a second copy in a layer would only cost memory.
        for (String path : List.copyOf(configured.tree().below("boot").keySet())) {
            tree.remove(path);
        }
        putAll(tree, indexes, new Origin.Generated("kernel module indexes (depmod)"));
        FileTree withIndexes = tree.build();
        explainScripts(withIndexes, packaged);
        FileTree finished = withoutAccessLists(withEdition(withIndexes));
        return new ContainedParts(edition, layerOf, ownFiles)
                .cut(finished, new LayerCut(packaged, this::ownerOf, layerOf.layers()), origins);
    }

    /** What packages brought, with dpkg's files about each and the kernel's indexes, which follow from it alone. */
    private FileTree reference() {
        FileTree.Builder reference = unpacked.packaged().toBuilder();
        unpacked.staged().below(DPKG_INFO).forEach(reference::put);
        indexes.below("").forEach((path, entry) -> {
            if (!(entry instanceof Entry.Directory)) {
                reference.put(path, entry);
            }
        });
        return reference.build();
    }

    private void putAll(FileTree.Builder tree, FileTree added, Origin origin) {
        added.below("").forEach((path, entry) -> {
            if (!(entry instanceof Entry.Directory)) {
                tree.put(path, entry);
                origins.put(path, origin);
            }
        });
    }

    private void explainScripts(FileTree tree, FileTree packaged) {
        tree.entries().forEach((path, entry) -> {
            boolean unchanged = packaged.resolve(path).equals(tree.resolve(path));
            if (!unchanged && !origins.containsKey(path) && !(entry instanceof Entry.Directory)) {
                origins.put(path, new Origin.FromScripts(ownerOf(path).orElse("")));
            }
        });
    }

    private FileTree withEdition(FileTree system) throws IOException, ProblemException {
        List<FileSpec> files = new ArrayList<>(edition.system().files());
        edition.services().forEach(service -> files.addAll(service.files()));
        DeviceSystem device = DeviceParts.of(edition);
        AccountFiles accounts = AccountFiles.of(system, device.accounts());
        EditionFiles own = EditionFiles.read(edition.folder(), store, files, accounts, epoch, cancellation);
        ownFiles = own.specs();
        AssembledSystem assembled = SystemAssembly.assemble(device, system, own.over(system), epoch);
        assembled.removed().keySet().forEach(origins::remove);
        assembled.generated().forEach((path, reason) -> origins.put(path, new Origin.Generated(reason)));
        origins.putAll(own.origins());
        return assembled.tree();
    }

    /** squashfs keeps no POSIX access lists; those that packages set are set again by systemd-tmpfiles at each start. */
    private FileTree withoutAccessLists(FileTree system) {
        FileTree.Builder tree = system.toBuilder();
        for (Map.Entry<String, Entry> each : system.entries().entrySet()) {
            if (each.getValue() instanceof Entry.HardLink) {
                continue;
            }
            Attributes attributes = each.getValue().attributes();
            if (attributes.xattrs().keySet().stream().anyMatch(name -> name.startsWith(ACCESS_LIST))) {
                Map<String, Content> others = new TreeMap<>(attributes.xattrs());
                others.keySet().removeIf(name -> name.startsWith(ACCESS_LIST));
                tree.put(each.getKey(), each.getValue().with(attributes.withXattrs(others)));
                origins.put(
                        each.getKey(),
                        new Origin.Generated("its access list left out, which systemd-tmpfiles sets at each start"));
            }
        }
        return tree.build();
    }

    private Optional<String> ownerOf(String path) {
        Optional<String> owner = unpacked.ownership().ownerOf(path);
        if (owner.isPresent()) {
            return owner;
        }
        if (indexes.get(path).isPresent()) {
            return layerOf.layers().entrySet().stream()
                    .filter(each -> each.getValue().equals(LayerOfPackage.KERNEL))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
        Matcher info = INFO.matcher(path);
        return info.matches() && layerOf.layers().containsKey(info.group(1))
                ? Optional.of(info.group(1))
                : Optional.empty();
    }
}
