package org.xter.diagram.packages;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.LockedRepository;
import org.xter.debian.lock.SystemIds;
import org.xter.debian.solve.Base;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.diagram.DiagramInput;
import org.xter.engine.closure.Closure;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** Locks made of lines such as {@code libssl 4 Depends web libssl (>= 3)}: name, MiB, then the reason. */
final class SamplePackages {
    private static final EditionFile EDITION = EditionReader.parse(Path.of("sample.edition"), """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm, snapshot: 2026-11-15 }
            """);

    private SamplePackages() {}

    static DiagramInput input(String lines) {
        Closure closure = closure(lines);
        return DiagramInput.of(EDITION.edition()).with(closure, PackageRelations.of(closure));
    }

    static DiagramInput input(String lines, Map<String, List<Need>> needs) {
        return input(closure(lines), needs);
    }

    static DiagramInput input(Closure closure, Map<String, List<Need>> needs) {
        return DiagramInput.of(EDITION.edition()).with(closure, PackageRelations.of(closure, needs));
    }

    static Closure closure(String lines) {
        List<LockedPackage> packages = lines.lines().map(SamplePackages::locked).toList();
        Digest digest = Digest.of("x");
        Lock lock = new Lock(
                "amd64",
                digest,
                List.of(new LockedRepository("debian", "bookworm", digest, Instant.EPOCH)),
                packages,
                SystemIds.NONE,
                Optional.empty());
        try {
            return Closure.of(EditionSpecs.of(EDITION), lock);
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static LockedPackage locked(String line) {
        String[] words = line.strip().split(" +", 5);
        Reason reason =
                switch (words[2]) {
                    case "requested" -> new Reason.Requested(words[3]);
                    case "base" -> new Reason.OfBase(Base.valueOf(words[3]));
                    default -> new Reason.NeededBy(words[3], words[2], words[4]);
                };
        long bytes = Long.parseLong(words[1]) << 20;
        return new LockedPackage(
                words[0],
                DebianVersion.parse("1.0-1"),
                "amd64",
                "debian",
                "bookworm",
                "pool/" + words[0] + ".deb",
                bytes / 4,
                bytes,
                Digest.of(words[0]),
                new TreeMap<>(Map.of("system", reason)));
    }

    /** Packages p0, p1, ... of which each is asked for, of the base, or needed by another, also in circles. */
    static String random(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String reason =
                    switch (random.nextInt(5)) {
                        case 0 -> "requested p" + i;
                        case 1 -> "base ESSENTIAL";
                        case 2 -> "Recommends p" + random.nextInt(count) + " x | p" + i;
                        default -> "Depends p" + random.nextInt(count) + " p" + i + " (>= 1)";
                    };
            lines.append("p" + i + " " + random.nextInt(60) + " " + reason + "\n");
        }
        return lines.toString();
    }

    static Map<String, List<Need>> needs(long seed, int count, int relations) {
        Random random = new Random(seed);
        Map<String, List<Need>> result = new HashMap<>();
        for (int i = 0; i < relations; i++) {
            String to = "p" + random.nextInt(count);
            List<String> choices = random.nextInt(5) == 0 ? List.of(to, "q" + random.nextInt(4)) : List.of(to);
            result.computeIfAbsent("p" + random.nextInt(count), key -> new ArrayList<>())
                    .add(new Need(random.nextInt(6) == 0, choices, List.of(to)));
        }
        return result;
    }
}
