package org.xter.tests.configure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.deb.DebReader;
import org.xter.debian.deb.LocalPackage;
import org.xter.debian.unpack.RootUnpacker;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.configure.ConfigurationSettings;
import org.xter.engine.configure.ConfiguredRoot;
import org.xter.engine.configure.RootConfiguration;
import org.xter.engine.sandbox.NamespaceSandbox;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** A configured root from packages, as an export makes it. */
final class Builds {
    static final long EPOCH = 1_790_000_000L;

    private Builds() {}

    static ConfiguredRoot configure(List<LocalPackage> packages, Path storeFolder) throws Exception {
        Store store = Store.open(storeFolder);
        List<DebPackage> opened = new DebReader(store).open(packages, Progress.NONE.begin("open"), Cancellation.NEVER);
        String architecture = packages.stream()
                .map(LocalPackage::architecture)
                .filter(each -> !each.equals("all"))
                .findFirst()
                .orElseThrow();
        UnpackedRoot root = new RootUnpacker(architecture, EPOCH)
                .unpack(opened, Set.of(), FileTree.builder().build(), Cancellation.NEVER);
        return new RootConfiguration(NamespaceSandbox.in(store))
                .configure(root, ConfigurationSettings.at(EPOCH), Progress.NONE.begin("configure"), Cancellation.NEVER);
    }
}
