package org.xter.engine.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockWriter;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.LockedRepository;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.compose.Origin;
import org.xter.engine.normalise.NormalisedChange;
import org.xter.engine.plan.StepReport;
import org.xter.engine.report.BuildReport;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.ServiceSpec;
import org.xter.store.Digest;

/** Gathers the build report of an export. */
record ReportFacts(
        EditionSnapshot exported,
        Lock lock,
        PackageFiles files,
        LayerOfPackage layerOf,
        List<LayerFile> layers,
        List<ContainerFile> containers,
        List<NormalisedChange> changes,
        SortedMap<String, Origin> origins,
        Optional<ReleaseSignature> signature,
        List<BuildReport.RegisterFacts> registers) {
    private static final String UNSIGNED =
            "unsigned development image: kernel.efi pins the manifest, nothing proves who made kernel.efi";

    BuildReport report(List<StepReport> steps, List<BuildReport.ArtifactFacts> artifacts) {
        EditionSpec edition = exported.edition();
        Identity identity = edition.identity();
        return new BuildReport(
                BuildReport.FORMAT,
                new BuildReport.Edition(
                        identity.name(),
                        identity.title(),
                        identity.version(),
                        edition.base().architecture(),
                        identity.product().toString(),
                        identity.epoch(),
                        signature.map(ReleaseSignature::words).orElse(UNSIGNED)),
                snapshot(),
                machine(edition),
                lock.repositories().stream().map(ReportFacts::source).toList(),
                steps.stream().map(ReportFacts::step).toList(),
                packages(),
                Stream.concat(
                                layers.stream().map(ReportFacts::layer),
                                containers.stream().map(ReportFacts::container))
                        .toList(),
                artifacts,
                registers,
                changes.stream()
                        .map(each -> new BuildReport.Normalised(each.normaliser(), "/" + each.path(), each.what()))
                        .toList(),
                explained());
    }

    private BuildReport.Snapshot snapshot() {
        String text = LockWriter.write(lock);
        return exported.text()
                .map(each -> new BuildReport.Snapshot(each.file(), each.digest().hex(), each.shown(), text))
                .orElse(new BuildReport.Snapshot("", "", "", text));
    }

    /** Services listen on the cards with a fixed address; where there is none, on all. */
    private static BuildReport.Machine machine(EditionSpec edition) {
        List<Network.Interface> interfaces = edition.network().interfaces();
        List<String> ports = edition.services().stream()
                .flatMap(service -> service.ports().stream())
                .map(ServiceSpec.Port::toString)
                .distinct()
                .toList();
        boolean anyFixed = interfaces.stream().anyMatch(ReportFacts::isFixed);
        List<BuildReport.Card> cards = new ArrayList<>();
        for (Network.Interface each : interfaces) {
            cards.add(new BuildReport.Card(each.name(), each.ipv4(), isFixed(each) || !anyFixed ? ports : List.of()));
        }
        return new BuildReport.Machine(
                edition.hardware().memoryRecommended(), edition.hardware().cpus(), cards);
    }

    private static boolean isFixed(Network.Interface each) {
        return each.ipv4().contains("/");
    }

    private static BuildReport.Source source(LockedRepository each) {
        return new BuildReport.Source(
                each.id(), each.suite(), each.date().toString(), each.release().hex());
    }

    private static BuildReport.StepFacts step(StepReport each) {
        return new BuildReport.StepFacts(
                each.name(),
                each.key().map(Digest::hex).orElse(""),
                each.cached(),
                each.elapsed().toMillis(),
                each.summary());
    }

    private static BuildReport.LayerFacts layer(LayerFile each) {
        return new BuildReport.LayerFacts(
                each.name(),
                each.entries(),
                each.contentSize(),
                each.file().size(),
                each.file().digest().hex(),
                each.rootHash().hex());
    }

    private static BuildReport.LayerFacts container(ContainerFile each) {
        return new BuildReport.LayerFacts(
                SealedContainers.STEP + each.name(),
                each.plain().entries(),
                each.plain().contentSize(),
                each.file().size(),
                each.file().digest().hex(),
                each.plain().rootHash().hex());
    }

    private List<BuildReport.PackageFacts> packages() {
        Map<String, Long> sizes = new TreeMap<>();
        List<DebPackage> all = new ArrayList<>(files.system());
        all.addAll(files.kernels());
        all.addAll(files.boot());
        all.forEach(
                each -> sizes.computeIfAbsent(each.name(), name -> each.files().contentSize()));
        List<BuildReport.PackageFacts> facts = new ArrayList<>();
        for (LockedPackage each : lock.packages()) {
            facts.add(new BuildReport.PackageFacts(
                    each.name(),
                    each.version().toString(),
                    each.repository() + " " + each.suite(),
                    layerOf.layer(each.name()),
                    each.reasons().values().iterator().next().words(),
                    sizes.getOrDefault(each.name(), 0L),
                    each.digest().hex()));
        }
        return facts;
    }

    private List<BuildReport.Explained> explained() {
        List<BuildReport.Explained> result = new ArrayList<>();
        origins.forEach((path, origin) -> result.add(new BuildReport.Explained("/" + path, origin.explanation())));
        return result;
    }
}
