package org.xter.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.LockedRepository;
import org.xter.debian.lock.SystemIds;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Page;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Palette;
import org.xter.diagram.packages.Need;
import org.xter.diagram.packages.PackageRelations;
import org.xter.diagram.packages.PackagesScene;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.engine.closure.Closure;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** Drawing large editions: the making of the scene with its layout, and its picture, in a JVM as warm as the studio's. */
final class DiagramBench {
    private static final int SERVICES = 60;
    private static final int WAITS = 400;
    private static final int PACKAGES = 2000;
    private static final int RELATIONS = 4000;
    private static final int WARM_UP = 2;
    private static final String HEAD = """
            format: 1
            edition: { name: large, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm, snapshot: 2026-11-15 }
            """;

    private final int runs;

    DiagramBench(int runs) {
        this.runs = runs;
    }

    /** Something whose time is taken. */
    private interface Work {
        Scene make();
    }

    List<Ratio> run() throws ProblemException {
        DiagramInput services = DiagramInput.of(services().edition());
        Page composition = new Page.Composition();
        Scene[] made = new Scene[2];
        List<Ratio> result = new ArrayList<>();
        result.add(Ratio.toLimit(
                "composition of 60 services and 400 edges, against 1 s",
                "s",
                times(() -> made[0] = Diagrams.scene(composition, services, SavedLayout.NONE, Cancellation.NEVER)),
                1));
        SavedLayout moved = moved(composition, made[0]);
        result.add(Ratio.toLimit(
                "the same with ten cards moved, against 1 s",
                "s",
                times(() -> Diagrams.scene(composition, services, moved, Cancellation.NEVER)),
                1));
        DiagramInput packages = packages();
        Page graph = new Page.Packages("p0", Set.of(PackagesScene.ALL));
        result.add(Ratio.toLimit(
                "package graph of 2,000 nodes, against 2 s",
                "s",
                times(() -> made[1] = Diagrams.scene(graph, packages, SavedLayout.NONE, Cancellation.NEVER)),
                2));
        result.add(Ratio.toLimit(
                "SVG of that graph, against 0.5 s",
                "s",
                times(() -> {
                    SvgCanvas.paint(made[1], Palette.LIGHT);
                    return made[1];
                }),
                0.5));
        return result;
    }

    private double[] times(Work work) {
        double[] seconds = new double[runs];
        for (int i = -WARM_UP; i < runs; i++) {
            long begin = System.nanoTime();
            work.make();
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - begin) / 1e9;
            }
        }
        return seconds;
    }

    private static SavedLayout moved(Page page, Scene scene) {
        SavedLayout kept = SavedLayout.NONE;
        List<SceneElement.Card> cards = scene.all(SceneElement.Card.class).stream()
                .filter(each -> each.origin().isPresent())
                .limit(10)
                .toList();
        for (int i = 0; i < cards.size(); i++) {
            kept = kept.with(page.key(), cards.get(i).id(), Optional.of(new Point(400 * i, 300)));
        }
        return kept;
    }

    private static EditionFile services() {
        Random random = new Random(SERVICES);
        List<Set<String>> after = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            after.add(new TreeSet<>());
        }
        for (int made = 0; made < WAITS; ) {
            int later = 1 + random.nextInt(SERVICES - 1);
            made += after.get(later).add("s" + random.nextInt(later)) ? 1 : 0;
        }
        StringBuilder text = new StringBuilder(HEAD + "services:\n");
        for (int i = 0; i < SERVICES; i++) {
            text.append("  - { name: s" + i + ", title: Service number " + i + ", packages: [p" + i + "], ports: ["
                    + (1000 + i) + "/tcp], after: " + after.get(i) + " }\n");
        }
        return EditionReader.parse(Path.of("large.edition"), text.toString());
    }

    /** Packages as a distribution has them: few libraries that many need. */
    private static DiagramInput packages() throws ProblemException {
        EditionFile edition = EditionReader.parse(Path.of("large.edition"), HEAD);
        Random random = new Random(PACKAGES);
        List<LockedPackage> packages = new ArrayList<>();
        Map<String, List<Need>> needs = new HashMap<>();
        for (int i = 0; i < PACKAGES; i++) {
            Reason reason = new Reason.Requested("p" + i);
            packages.add(new LockedPackage(
                    "p" + i,
                    DebianVersion.parse("1.0"),
                    "amd64",
                    "debian",
                    "bookworm",
                    "pool/p" + i + ".deb",
                    1000,
                    random.nextInt(1 << 24),
                    Digest.of("p" + i),
                    new TreeMap<>(Map.of("system", reason))));
        }
        for (int i = 0; i < RELATIONS; i++) {
            int from = random.nextInt(PACKAGES - 1);
            double skewed = Math.pow(random.nextDouble(), 3);
            int to = from + 1 + (int) ((PACKAGES - 1 - from) * skewed);
            needs.computeIfAbsent("p" + from, key -> new ArrayList<>())
                    .add(new Need(false, List.of("p" + to), List.of("p" + to)));
        }
        Digest digest = Digest.of("");
        Lock lock = new Lock(
                "amd64",
                digest,
                List.of(new LockedRepository("debian", "bookworm", digest, Instant.EPOCH)),
                packages,
                SystemIds.NONE,
                Optional.empty());
        Closure closure = Closure.of(EditionSpecs.of(edition), lock);
        return DiagramInput.of(edition.edition()).with(closure, PackageRelations.of(closure, needs));
    }

    /** These measurements alone. */
    public static void main(String[] args) throws ProblemException {
        new DiagramBench(3).run().forEach(System.out::println);
    }
}
