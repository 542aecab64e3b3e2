package org.xter.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.deb.DebReader;
import org.xter.debian.deb.LocalPackage;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.fetch.VendorFolder;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.unpack.RootUnpacker;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.LockUse;
import org.xter.engine.configure.ConfigurationSettings;
import org.xter.engine.configure.ConfiguredRoot;
import org.xter.engine.configure.RootConfiguration;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.plan.KeyBuilder;
import org.xter.engine.plan.Step;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.resolve.Resolution;
import org.xter.engine.resolve.Resolver;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.UnlockMethod;
import org.xter.format.kmod.KernelModules;
import org.xter.format.layer.Layer;
import org.xter.format.layer.LayerWriter;
import org.xter.format.squashfs.PreparedBlocks;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.runtime.initrd.InitrdArchive;
import org.xter.runtime.initrd.InitrdComposer;
import org.xter.runtime.initrd.InitrdContents;
import org.xter.runtime.initrd.Loader;
import org.xter.runtime.initrd.LoaderTpm;
import org.xter.runtime.initrd.LoaderTrust;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/**
 * The steps of an export and what each reads:
 *
 * <pre>
 * resolve -> fetch -> unpack -> configure -> compose -> layers -> manifest -> kernel image
 *                         \--> initrd -----------------------------------------^
 * </pre>
 */
final class ExportPlan implements AutoCloseable {
    /** What the user calls the steps up to the finished system, in the order in which they usually begin. */
    static final List<String> SYSTEM_STEPS = List.of(
            "resolve", "fetch", "unpack", "kernel", "merge", "initrd", "depmod", "configure", "compose", "system");

    /** What a layer's step is called before the layer's name. */
    static final String LAYER_STEP = "layer ";

    /** Raised when the same inputs would give other bytes than before. */
    private static final String LAYER_VERSION = "1";

    private static final String MODULES_VERSION = "1";
    private static final String INITRD_VERSION = "1";
    /** Beyond, a second of work saves less than ten kilobytes, up to the dearest levels. */
    private static final int INITRD_LEVEL = 9;

    private final EditionSpec edition;
    private final Store store;
    private final Fetcher fetcher;
    private final RootConfiguration configuration;
    private final Optional<LoaderTrust> trust;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private PreparedBlocks prepared;
    private Path preparedFolder;

    final Step<Resolution> resolve;
    final Step<PackageFiles> packages;
    final Step<UnpackedRoot> unpack;
    final Step<Kernel> kernel;
    final Step<FileTree> moduleIndexes;
    final Step<ConfiguredRoot> configure;
    final Step<FinishedSystem> compose;
    final Step<Content> initrd;

    ExportPlan(
            EditionSnapshot snapshot,
            Store store,
            Fetcher fetcher,
            Resolver resolver,
            RootConfiguration configuration,
            LockUse lockUse,
            Optional<LoaderTrust> trust) {
        this.edition = snapshot.edition();
        this.store = store;
        this.fetcher = fetcher;
        this.configuration = configuration;
        this.trust = trust;
        resolve = Step.always(
                "resolve",
                List.of(),
                context ->
                        resolver.resolve(edition, snapshot.lock(), lockUse, context.progress(), context.cancellation()),
                Resolution::summary);
        Step<List<LocalPackage>> fetch =
                Step.always("fetch", List.of(resolve), this::fetch, files -> files.size() + " packages");
        packages = Step.always(
                "unpack",
                List.of(resolve, fetch),
                context -> open(context.of(resolve).lock(), context.of(fetch), context),
                opened -> opened.system().size() + " packages, " + opened.boot().size() + " for the loader");
        unpack = Step.always(
                "merge",
                List.of(packages),
                context -> unpack(context.of(packages), context.cancellation()),
                root -> root.packaged().entries().size() + " files");
        kernel = Step.always(
                "kernel",
                List.of(packages),
                context -> Kernel.in(context.of(packages).bootTree()),
                Kernel::release);
        moduleIndexes = new Step<>(
                "depmod",
                List.of(packages, unpack, kernel),
                outputs -> Optional.of(moduleKey(outputs.of(packages))),
                context -> KernelModules.read(
                                context.of(unpack).packaged(),
                                context.of(kernel).release(),
                                context.cancellation())
                        .indexes(context.of(packages).epoch()),
                new TreeForm(),
                tree -> tree.entries().size() + " files");
        configure = new Step<>(
                "configure",
                List.of(resolve, packages, unpack),
                outputs -> Optional.of(configurationKey(outputs)),
                this::configure,
                new ConfiguredForm(),
                root -> root.changes().size() + " results made stable");
        compose = Step.always(
                "compose",
                List.of(resolve, packages, unpack, moduleIndexes, configure),
                this::compose,
                system -> system.layers().size() + " layers");
        initrd = new Step<>(
                "initrd",
                List.of(packages, kernel),
                outputs -> Optional.of(initrdKey(outputs.of(packages))),
                context -> initrd(context.of(packages), context.of(kernel), context.cancellation()),
                new ContentForm(),
                content -> Sizes.mebibytes(content.size()));
    }

    /** The step that writes a layer. */
    Step<LayerFile> layer(LayerCut.Layer layer) {
        SquashfsOptions options = options(layer.tree());
        return new Step<>(
                LAYER_STEP + layer.name(),
                List.of(),
                outputs -> Optional.of(new KeyBuilder()
                        .add("layer", LAYER_VERSION)
                        .add("name", layer.name())
                        .add("options", options.toString())
                        .add("tree", layer.tree().digest())
                        .build()),
                context -> {
                    try (Store.Draft draft = store.draft()) {
                        Layer written = writer(options).write(layer.tree(), draft.file(), context.cancellation());
                        return LayerFile.of(
                                layer.name(),
                                written,
                                draft.commit(written.digest()),
                                layer.tree().entries().size(),
                                layer.tree().contentSize());
                    }
                },
                new LayerFile.Kept(),
                file -> Sizes.mebibytes(file.file().size()));
    }

    /** What writes a tree as a layer of its own time. */
    LayerWriter writer(FileTree tree) {
        return writer(options(tree));
    }

    private LayerWriter writer(SquashfsOptions options) {
        LayerWriter writer = new LayerWriter(options);
        PreparedBlocks ahead = prepared();
        return ahead == null ? writer : writer.withPrepared(ahead);
    }

    private synchronized PreparedBlocks prepared() {
        return prepared;
    }

    /** A layer's time is that of its newest file: it changes only with what is in it. */
    private static SquashfsOptions options(FileTree tree) {
        long newest = 0;
        for (Entry entry : tree.entries().values()) {
            if (entry instanceof Entry.File file) {
                newest = Math.max(newest, file.attributes().modified());
            }
        }
        return SquashfsOptions.zstd(newest);
    }

    private List<LocalPackage> fetch(Step.Context context) throws IOException, ProblemException {
        Resolution resolution = context.of(resolve);
        Optional<VendorFolder> vendored = VendorFolder.open(edition.vendorFolder());
        fetcher.fetch(
                resolution.lock().downloads(resolution.repositories()),
                store,
                vendored,
                context.progress(),
                context.cancellation());
        List<LocalPackage> files = new ArrayList<>();
        for (LockedPackage each : resolution.lock().packages()) {
            files.add(new LocalPackage(
                    each.name(),
                    each.version().toString(),
                    each.architecture(),
                    store.path(each.digest()),
                    each.digest()));
        }
        return files;
    }

    private PackageFiles open(Lock lock, List<LocalPackage> files, Step.Context context)
            throws IOException, ProblemException {
        List<DebPackage> opened = new DebReader(store).open(files, context.progress(), context.cancellation());
        List<DebPackage> system = new ArrayList<>();
        List<DebPackage> kernels = new ArrayList<>();
        List<DebPackage> boot = new ArrayList<>();
        for (DebPackage each : opened) {
            LockedPackage locked = lock.get(each.name()).orElseThrow();
            boolean ofKernel = LayerOfPackage.isKernel(each.name());
            if (ofKernel) {
                kernels.add(each);
            } else if (locked.reasons().containsKey(PackageSets.SYSTEM)) {
                system.add(each);
            }
            if (ofKernel || locked.reasons().containsKey(PackageSets.BOOT)) {
                boot.add(each);
            }
        }
        return new PackageFiles(system, kernels, boot);
    }

    private UnpackedRoot unpack(PackageFiles files, Cancellation cancellation) throws IOException, ProblemException {
        return new RootUnpacker(edition.base().architecture(), files.epoch())
                .unpack(files.installed(), held(files), FileTree.builder().build(), cancellation);
    }

    private static Set<String> held(PackageFiles files) {
        Set<String> names = new TreeSet<>();
        files.kernels().forEach(each -> names.add(each.name()));
        return names;
    }

    private ConfigurationSettings settings(Step.Outputs outputs) {
        List<String> answers = new ArrayList<>();
        for (Map.Entry<String, String> each : edition.system().debconf().entrySet()) {
            answers.add(each.getKey() + " " + each.getValue());
        }
        return ConfigurationSettings.at(outputs.of(packages).epoch())
                .withAnswers(answers)
                .withIds(LockedIds.of(outputs.of(resolve).lock()));
    }

    private Digest configurationKey(Step.Outputs outputs) {
        return key(outputs.of(packages), settings(outputs));
    }

    private Digest key(PackageFiles files, ConfigurationSettings settings) {
        return configuration.key(
                files.digests(), List.copyOf(held(files)), FileTree.builder().build(), settings);
    }

    private ConfiguredRoot configure(Step.Context context) throws IOException, ProblemException, InterruptedException {
        UnpackedRoot root = context.of(unpack);
        prepareBlocks(root.packaged());
        ConfigurationSettings settings = settings(context);
        ConfiguredRoot result = configuration.configure(root, settings, context.progress(), context.cancellation());
        // The lock will pin the ids that were given; with them pinned the result is the same and need not be made
        // again.
        store.record(
                key(context.of(packages), settings.withIds(result.ids())), new ConfiguredForm().encode(result, store));
        return result;
    }

    /**
     * While scripts run, mostly on one processor, the others compress what packages brought: nearly all of it will be in
     * a layer unchanged.
     */
    private synchronized void prepareBlocks(FileTree packaged) throws IOException {
        preparedFolder = store.temporaryFolder();
        prepared = PreparedBlocks.in(preparedFolder, SquashfsOptions.zstd(0), Math.max(1, processors - 1));
        for (Entry entry : packaged.entries().values()) {
            if (entry instanceof Entry.File file) {
                prepared.prepare(file.content());
            }
        }
    }

    private FinishedSystem compose(Step.Context context) throws IOException, ProblemException {
        PackageFiles files = context.of(packages);
        return new SystemComposer(
                        edition,
                        store,
                        context.of(unpack),
                        context.of(configure),
                        context.of(moduleIndexes),
                        ContainedPackages.of(
                                edition,
                                LayerOfPackage.of(edition, context.of(resolve).lock()),
                                files.installed()),
                        files.epoch(),
                        context.cancellation())
                .compose();
    }

    private static Digest moduleKey(PackageFiles files) {
        KeyBuilder key = new KeyBuilder().add("depmod", MODULES_VERSION).add("epoch", files.epoch());
        files.kernels().forEach(each -> key.add(each.name(), each.source().digest()));
        return key.build();
    }

    private Digest initrdKey(PackageFiles files) {
        InitrdContents loader = loader(files);
        KeyBuilder key = new KeyBuilder()
                .add("initrd", INITRD_VERSION)
                .add("level", INITRD_LEVEL)
                .add("epoch", files.epoch())
                .add("programs", loader.programs().toString())
                .add("libraries", loader.libraries().toString())
                .add("files", loader.files().toString())
                .addAll("modules", loader.modules())
                .addAll("optional", loader.optionalModules())
                .add("own", loader.own().digest());
        files.boot().forEach(each -> key.add(each.name(), each.source().digest()));
        return key.build();
    }

    private InitrdContents loader(PackageFiles files) {
        Optional<LoaderTpm> tpm = edition.protection()
                .a()
                .filter(ContainerSpec::isUnlockedByTpm)
                .map(a -> new LoaderTpm(
                        a.unlock().contains(UnlockMethod.PASSPHRASE),
                        edition.protection()
                                .anyB()
                                .filter(ContainerSpec::isUnlockedByTpm)
                                .isPresent()));
        return Loader.contents(files.epoch(), trust, DeviceParts.access(edition.protection()), tpm);
    }

    private Content initrd(PackageFiles files, Kernel found, Cancellation cancellation)
            throws IOException, ProblemException {
        FileTree boot = files.bootTree();
        KernelModules modules = KernelModules.read(boot, found.release(), cancellation);
        FileTree tree = InitrdComposer.compose(boot, modules, loader(files), files.epoch(), cancellation);
        try (Store.Draft draft = store.draft()) {
            try (OutputStream out = draft.output()) {
                InitrdArchive.write(tree, INITRD_LEVEL, processors, out, cancellation);
            }
            return draft.commit();
        }
    }

    /** Where the plan keeps what it compresses ahead; gone when the plan is closed. */
    @Override
    public synchronized void close() throws IOException {
        if (prepared != null) {
            prepared.close();
            Files.deleteIfExists(preparedFolder);
        }
    }
}
