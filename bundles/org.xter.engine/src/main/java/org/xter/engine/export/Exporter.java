package org.xter.engine.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.lock.Lock;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.EngineSettings;
import org.xter.engine.ExportRequest;
import org.xter.engine.ExportResult;
import org.xter.engine.LockUse;
import org.xter.engine.configure.ConfiguredRoot;
import org.xter.engine.configure.RootConfiguration;
import org.xter.engine.image.BootMedium;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.oci.OciRelease;
import org.xter.engine.plan.PlanRunner;
import org.xter.engine.plan.Step;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.engine.report.ReportFile;
import org.xter.engine.report.ReportPage;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.resolve.Resolution;
import org.xter.engine.resolve.Resolver;
import org.xter.engine.rules.ResolvedEdition;
import org.xter.engine.rules.ResolvedRules;
import org.xter.engine.sandbox.NamespaceSandbox;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.Target;
import org.xter.format.layer.LayerWriter;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.runtime.initrd.Loader;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Replacement;
import org.xter.store.Store;

/** Exports editions. One export at a time; several may share a store. */
public final class Exporter {
    private static final long SMALLEST_ROOM = 64L << 20;
    private static final String KERNEL_STEP = "kernel.efi";
    private static final String IMAGE_STEP = "image";

    private final Store store;
    private final EngineSettings settings;

    /** An exporter over a store. */
    public Exporter(Store store, EngineSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * Exports an edition: its lock is brought up to date in its place, its targets and the report are written.
     *
     * @throws ProblemException what stands in the way; no half-written artifact is left and the old ones stay in place
     */
    public ExportResult export(
            EditionSnapshot snapshot, ExportRequest request, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        List<Target> targets = targets(snapshot.edition(), request);
        checkSigned(snapshot.edition(), request);
        Optional<ExportResult> known = known(snapshot, request, targets, progress, cancellation);
        if (known.isPresent()) {
            return known.get();
        }
        NamespaceSandbox sandbox = NamespaceSandbox.in(store);
        // Both take a tenth of a second in which nothing of this process needs a processor.
        CompletableFuture<List<Problem>> sandboxProblems = CompletableFuture.supplyAsync(sandbox::check);
        CompletableFuture.runAsync(LayerWriter::makeReady);
        try (SealedContainers containers = SealedContainers.of(snapshot.edition(), request.passphrases(), store);
                Fetcher fetcher = Fetcher.usual();
                PlanRunner runner = new PlanRunner(store, progress, cancellation);
                ExportPlan plan = new ExportPlan(
                        snapshot,
                        store,
                        fetcher,
                        new Resolver(store, settings, fetcher),
                        new RootConfiguration(sandbox),
                        request.lock(),
                        request.keys()
                                .map(ReleaseSignature::new)
                                .map(each -> each.trust(snapshot.edition().identity())))) {
            return new Run(
                            snapshot,
                            request,
                            targets,
                            plan,
                            containers,
                            sandboxProblems,
                            runner,
                            progress,
                            cancellation)
                    .export();
        }
    }

    /** The result of an export that would only do again what was done. */
    private Optional<ExportResult> known(
            EditionSnapshot snapshot,
            ExportRequest request,
            List<Target> targets,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        if (request.lock() == LockUse.UPDATE) {
            return Optional.empty();
        }
        Optional<UnchangedExport> before = UnchangedExport.of(store, snapshot, request, cancellation);
        Optional<List<Path>> files = before.isPresent() ? before.get().written() : Optional.empty();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        List<Path> all = files.get();
        int artifacts = all.size() - 2;
        try (Progress.Step step = progress.begin("export")) {
            step.detail("nothing changed since " + all.get(0).getFileName() + " was written");
            step.cached();
        }
        List<Path> written = all.subList(0, artifacts);
        return Optional.of(new ExportResult(
                written, disk(targets, written), all.get(artifacts), all.get(artifacts + 1), List.of()));
    }

    /** The first disk; artifacts are in the order of targets. */
    private static Optional<Path> disk(List<Target> targets, List<Path> artifacts) {
        return IntStream.range(0, artifacts.size())
                .filter(i -> !targets.get(i).format().equals(OciRelease.FORMAT))
                .mapToObj(artifacts::get)
                .findFirst();
    }

    /** TPM and depot give the key to what the vendor signed, and to nothing else. */
    private static void checkSigned(EditionSpec edition, ExportRequest request) throws ProblemException {
        if (request.keys().isEmpty()
                && edition.protection()
                        .a()
                        .filter(ContainerSpec::isBoundToStart)
                        .isPresent()) {
            throw new ProblemException(Problem.error(
                    "export.unsigned-start",
                    Place.of(edition.file().toString()),
                    "container A is unlocked by the TPM or a depot, which takes a signed release",
                    "Export with a keyring, or use 'unlock: [passphrase]' for development images"));
        }
    }

    private static List<Target> targets(EditionSpec edition, ExportRequest request) throws ProblemException {
        List<Target> targets = edition.targets().stream()
                .filter(each -> request.formats().isEmpty() || request.formats().contains(each.format()))
                .toList();
        if (targets.isEmpty()) {
            String have = edition.targets().stream().map(Target::format).collect(Collectors.joining(", "));
            throw new ProblemException(Problem.error(
                    "export.no-target",
                    Place.of(edition.file().toString()),
                    "the edition has no target of format " + String.join(", ", request.formats()),
                    "Its targets are: " + have));
        }
        return targets;
    }

    /** One export. */
    private final class Run {
        private final EditionSnapshot snapshot;
        private final EditionSpec edition;
        private final ExportRequest request;
        private final Optional<ReleaseSignature> signature;
        private final List<Target> targets;
        private final ExportPlan plan;
        private final SealedContainers sealed;
        private final CompletableFuture<List<Problem>> sandboxProblems;
        private final PlanRunner runner;
        private final Progress progress;
        private final Cancellation cancellation;

        private Run(
                EditionSnapshot snapshot,
                ExportRequest request,
                List<Target> targets,
                ExportPlan plan,
                SealedContainers sealed,
                CompletableFuture<List<Problem>> sandboxProblems,
                PlanRunner runner,
                Progress progress,
                Cancellation cancellation) {
            this.snapshot = snapshot;
            this.edition = snapshot.edition();
            this.request = request;
            this.signature = request.keys().map(ReleaseSignature::new);
            this.targets = targets;
            this.plan = plan;
            this.sealed = sealed;
            this.sandboxProblems = sandboxProblems;
            this.runner = runner;
            this.progress = progress;
            this.cancellation = cancellation;
        }

        private ExportResult export() throws IOException, ProblemException {
            progress.expect(expected(ExportPlan.SYSTEM_STEPS, LayerOfPackage.layersOf(edition)));
            Lock resolved = runner.run(plan.resolve).lock();
            if (!sandboxProblems.join().isEmpty()) {
                throw new ProblemException(sandboxProblems.join(), null);
            }
            List<Problem> findings = ResolvedRules.problems(new ResolvedEdition(edition, resolved));
            if (findings.stream().anyMatch(Problem::isError)) {
                throw new ProblemException(
                        findings.stream().filter(Problem::isError).toList(), null);
            }
            Step<Object> both = Step.always(
                    "system", List.of(plan.compose, plan.initrd), context -> "", text -> "stage C and the loader");
            runner.run(both);
            FinishedSystem system = runner.run(plan.compose);
            ConfiguredRoot configured = runner.run(plan.configure);
            Resolution resolution = runner.run(plan.resolve);
            checkConfiguration(resolution.lock(), configured);
            PackageFiles files = runner.run(plan.packages);
            progress.expect(expected(
                    List.of(),
                    system.layers().stream().map(LayerCut.Layer::name).toList()));
            List<LayerFile> layers = layers(system);
            List<ContainerFile> containers = sealed.make(system, plan, runner, files.epoch());
            List<String> arguments =
                    Loader.arguments(edition.boot().console(), edition.boot().commandLine());
            // Container B is a file in A: the medium and its manifest know only A.
            List<ContainerFile> outer = containers.stream().limit(1).toList();
            SystemManifest named = manifest(layers, outer, arguments);
            Content manifest = Content.of(ManifestWriter.write(named));
            UUID partition = partition(manifest);
            Content kernelImage = kernelImage(files, manifest, partition, arguments);
            Optional<Content> manifestSignature =
                    signature.isEmpty() ? Optional.empty() : signature.get().ofManifest(manifest, files.epoch());
            BootMedium medium = new BootMedium(
                    kernelImage,
                    manifest,
                    manifestSignature,
                    partition,
                    layers.stream().map(LayerFile::file).toList(),
                    outer.stream().map(ContainerFile::file).toList(),
                    files.epoch());
            OciRelease release = new OciRelease(
                    named,
                    manifest,
                    kernelImage,
                    manifestSignature,
                    Stream.concat(
                                    layers.stream().map(LayerFile::file),
                                    outer.stream().map(ContainerFile::file))
                            .collect(Collectors.toMap(Content::digest, each -> each, (one, same) -> one)),
                    Instant.ofEpochSecond(files.epoch()));
            List<Path> written = new ArrayList<>();
            List<BuildReport.ArtifactFacts> facts = new ArrayList<>();
            Files.createDirectories(request.output());
            for (Target target : targets) {
                Path file = request.output().resolve(target.name());
                facts.add(write(target, file, medium, release));
                written.add(file);
            }
            Lock lock = resolution
                    .lock()
                    .withIds(LockedIds.toLock(configured.ids()))
                    .withConfiguration(configured.digest());
            snapshot.lock().write(lock);
            BuildReport report = new ReportFacts(
                            snapshot,
                            lock,
                            files,
                            LayerOfPackage.of(edition, lock),
                            layers,
                            containers,
                            configured.changes(),
                            system.origins(),
                            signature,
                            registers(kernelImage))
                    .report(runner.reports(), facts);
            Path json = LastExport.reportFile(request.output(), edition.identity());
            String stem = edition.identity().name() + "-" + edition.identity().version();
            Path page = request.output().resolve(stem + ".report.html");
            Replacement.write(json, ReportFile.write(report));
            Replacement.write(page, ReportPage.of(report).getBytes(StandardCharsets.UTF_8));
            if (signature.isPresent()) {
                signature
                        .get()
                        .askForSignatures(request.output(), named, manifest, kernelImage, files.epoch(), cancellation);
            }
            List<Path> all = new ArrayList<>(written);
            all.add(json);
            all.add(page);
            Optional<UnchangedExport> done = UnchangedExport.of(store, snapshot, request, cancellation);
            if (done.isPresent()) {
                List<Digest> digests =
                        facts.stream().map(each -> Digest.parse(each.sha256())).toList();
                done.get().record(all, digests);
            }
            return new ExportResult(written, disk(targets, written), json, page, findings);
        }

        /** The names of the steps to come, as they are shown. */
        private List<String> expected(List<String> first, List<String> layers) {
            List<String> names = new ArrayList<>(first);
            layers.forEach(each -> names.add(ExportPlan.LAYER_STEP + each));
            names.add(KERNEL_STEP);
            targets.forEach(each -> names.add(IMAGE_STEP));
            return names;
        }

        /** Scripts that make other bytes than when the lock was made must never go unnoticed. */
        private void checkConfiguration(Lock lock, ConfiguredRoot configured) throws IOException, ProblemException {
            Optional<Digest> expected = lock.configuration();
            boolean same = expected.isPresent() && expected.get().equals(configured.digest());
            if (same && snapshot.lock().produced().isPresent()) {
                return;
            }
            if (expected.isEmpty() || same || request.acceptChanges()) {
                ProducedFiles.of(configured.tree(), runner.run(plan.unpack)).write(snapshot.lock());
                return;
            }
            throw new ProblemException(
                    ProducedFiles.of(configured.tree(), runner.run(plan.unpack))
                            .differences(snapshot.lock(), expected.get(), configured.digest()),
                    null);
        }

        private List<LayerFile> layers(FinishedSystem system) throws IOException, ProblemException {
            List<Step<LayerFile>> steps = new ArrayList<>();
            for (LayerCut.Layer layer : system.layers()) {
                steps.add(plan.layer(layer));
            }
            // One after the other: each uses all processors itself.
            List<LayerFile> files = new ArrayList<>();
            for (Step<LayerFile> step : steps) {
                files.add(runner.run(step));
            }
            return files;
        }

        private SystemManifest manifest(
                List<LayerFile> layers, List<ContainerFile> containers, List<String> arguments) {
            boolean mapped = edition.boot().residence() == Boot.Residence.MAPPED;
            return new SystemManifest(
                    edition.identity().name(),
                    edition.identity().title(),
                    edition.identity().kind(),
                    edition.identity().version(),
                    edition.identity().vendor(),
                    edition.identity().product(),
                    edition.base().architecture(),
                    edition.identity().epoch(),
                    mapped ? Residence.MAPPED : Residence.RAM,
                    refusal(),
                    edition.hardware().memoryMinimum(),
                    Math.max(SMALLEST_ROOM, edition.hardware().memoryMinimum() / 4),
                    arguments,
                    layers.stream().map(LayerFile::inManifest).toList(),
                    containers.stream().map(ContainerFile::inManifest).toList(),
                    edition.services().stream()
                            .map(each -> new SystemManifest.Service(
                                    each.name(), each.start() == ServiceSpec.Start.MANUAL, each.units()))
                            .toList());
        }

        private Refusal refusal() {
            return edition.boot().onRefusal() == Boot.OnRefusal.WAIT ? Refusal.WAIT : Refusal.POWEROFF;
        }

        private UUID partition(Content manifest) {
            return signature.isPresent()
                    ? BootMedium.partitionId(
                            edition.identity().product(),
                            edition.identity().version(),
                            edition.base().architecture())
                    : BootMedium.partitionId(manifest.digest());
        }

        private Content kernelImage(PackageFiles files, Content manifest, UUID partition, List<String> arguments)
                throws IOException, ProblemException {
            Optional<Digest> pinned = signature.isPresent() ? Optional.empty() : Optional.of(manifest.digest());
            String commandLine = Loader.commandLine(pinned, partition, refusal(), arguments);
            Kernel kernel = runner.run(plan.kernel);
            Content initrd = runner.run(plan.initrd);
            Content stub = KernelImage.stub(files.bootTree());
            Step<Content> step = Step.always(
                    KERNEL_STEP,
                    List.of(),
                    context -> KernelImage.make(
                            stub,
                            kernel,
                            initrd,
                            commandLine,
                            edition.identity(),
                            signature,
                            store,
                            context.cancellation()),
                    image -> Sizes.mebibytes(image.size())
                            + signature
                                    .map(each -> each.isAtOnce() ? ", signed" : ", to be signed")
                                    .orElse(", unsigned development image"));
            return runner.run(step);
        }

        private List<BuildReport.RegisterFacts> registers(Content kernelImage) throws IOException, ProblemException {
            return signature.isPresent() ? signature.get().registers(kernelImage, cancellation) : List.of();
        }

        private BuildReport.ArtifactFacts write(Target target, Path file, BootMedium medium, OciRelease release)
                throws IOException, ProblemException {
            try (Progress.Step step = progress.begin(IMAGE_STEP)) {
                try (Replacement image = Replacement.of(file)) {
                    long used = target.format().equals(OciRelease.FORMAT)
                            ? release.write(image.draft(), cancellation)
                            : medium.write(image.draft(), target.size(), cancellation);
                    Digest digest;
                    try (InputStream in = Files.newInputStream(image.draft())) {
                        digest = Digest.of(in);
                    }
                    image.finish();
                    long size = Files.size(file);
                    step.detail(
                            file.getFileName() + " " + Sizes.mebibytes(size) + " (" + Sizes.mebibytes(used) + " used)");
                    return new BuildReport.ArtifactFacts(
                            file.getFileName().toString(), target.format(), size, used, digest.hex());
                } catch (CancelledException e) {
                    step.cancelled();
                    throw e;
                } catch (ProblemException | IOException | RuntimeException e) {
                    step.failed();
                    throw e;
                }
            }
        }
    }
}
