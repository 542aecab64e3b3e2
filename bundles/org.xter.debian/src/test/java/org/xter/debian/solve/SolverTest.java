package org.xter.debian.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.repository.AvailablePackage;
import org.xter.debian.repository.IndexOrigin;
import org.xter.debian.repository.KeySource;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.Repository;
import org.xter.debian.repository.TestIndex;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

class SolverTest {
    private final List<IndexOrigin> origins = new ArrayList<>();

    @Test
    void takesWhatIsAskedForAndWhatThatNeeds() throws Exception {
        suite("test", "a: Depends=b (>= 1), c", "b:", "c: Pre-Depends=d", "d:", "e:");
        assertEquals("a b c d", solve("a"));
    }

    @Test
    void takesTheFirstAlternativeUnlessAnotherIsThereAlready() throws Exception {
        suite("test", "a: Depends=x | y", "b: Depends=y", "x:", "y:");
        assertEquals("a x", solve("a"));
        assertEquals("a y", solve("a", "y"));
        assertEquals("a b x y", solve("a", "b"));
        assertEquals("a b y", solve("b", "a"));
    }

    @Test
    void takesTheNextAlternativeWhenTheFirstCannotBeHad() throws Exception {
        suite("test", "a: Depends=x (>= 2) | gone | y | z", "x:", "y: Depends=gone", "z:");
        assertEquals("a z", solve("a"));
    }

    @Test
    void looksAheadWhenAnAlternativeWouldLeadToAConflict() throws Exception {
        suite("test", "a: Depends=x | y", "b: Conflicts=x2", "x: Depends=x2", "x2:", "y:");
        assertEquals("a b y", solve("a", "b"));
    }

    @Test
    void virtualPackagesAreProvidedByTheBestProvider() throws Exception {
        suite(
                "test",
                "a: Depends=mta",
                "one: Provides=mta",
                "two: Provides=mta; Priority=important",
                "three: Provides=mta; Essential=yes",
                "real: Depends=named",
                "named:",
                "other: Provides=named; Essential=yes");
        assertEquals("a three", solve("a"));
        assertEquals("named real", solve("real"));
    }

    @Test
    void aVersionIsOnlyMetByAProvisionWithAVersion() throws Exception {
        suite("test", "a: Depends=v (>= 2)", "p: Provides=v", "q: Provides=v (= 1)", "r: Provides=v (= 2.1)");
        assertEquals("a r", solve("a"));
    }

    @Test
    void anyArchitectureIsMetWherePackagesAllowIt() throws Exception {
        suite("test", "a: Depends=python:any | b", "python: Multi-Arch=allowed", "c: Depends=d:any | b", "d:", "b:");
        assertEquals("a python", solve("a"));
        assertEquals("b c", solve("c"));
    }

    @Test
    void relationsForOtherArchitecturesDoNotCount() throws Exception {
        suite("test", "a: Depends=x [i386], y [amd64], z [!amd64]", "x:", "y:", "z:");
        assertEquals("a y", solve("a"));
    }

    @Test
    void recommendsComeAlongWhenWantedAndPossible() throws Exception {
        suite("test", "a: Recommends=b, c, gone; Conflicts=c", "b: Recommends=d", "c:", "d:");
        assertEquals("a", solve("a"));
        assertEquals("a b d", names(PackageSet.of("s", Base.NONE, List.of("a")).withRecommends(true)));
    }

    @Test
    void recommendsNeverStandInTheWayOfWhatIsNeeded() throws Exception {
        suite("test", "a: Recommends=x", "b: Conflicts=x", "x:");
        assertEquals(
                "a b", names(PackageSet.of("s", Base.NONE, List.of("a", "b")).withRecommends(true)));
    }

    @Test
    void excludedPackagesStayOut() throws Exception {
        suite("test", "a: Depends=x | y; Recommends=z", "x:", "y:", "z:");
        PackageSet set = PackageSet.of("s", Base.NONE, List.of("a")).withRecommends(true);
        assertEquals("a y", names(set.without(Set.of("x", "z"))));
        assertEquals(
                "debian.excluded-package", problem(set.without(Set.of("a"))).code());
        Problem problem = problem(set.without(Set.of("x", "y")));
        assertEquals("a needs x | y, but x is excluded and y is excluded", problem.message());
    }

    @Test
    void theBaseComesWithTheSetAndNothingElse() throws Exception {
        suite(
                "test",
                "sh: Essential=yes; Depends=libc",
                "libc:",
                "pam: Priority=required",
                "boot: Protected=yes",
                "nano: Priority=important",
                "a:");
        assertEquals("", names(PackageSet.of("s", Base.NONE, List.of())));
        assertEquals("libc sh", names(PackageSet.of("s", Base.ESSENTIAL, List.of())));
        assertEquals("boot libc pam sh", names(PackageSet.of("s", Base.REQUIRED, List.of())));
        assertEquals("boot libc nano pam sh", names(PackageSet.of("s", Base.IMPORTANT, List.of())));
    }

    @Test
    void dependenciesCanBeLeftUnfollowed() throws Exception {
        suite(
                "test",
                "linux-image: Depends=linux-image-6",
                "linux-image-6: Depends=kmod, initramfs-tools | linux-initramfs-tool",
                "kmod:",
                "initramfs-tools:");
        PackageSet boot = PackageSet.of("boot", Base.NONE, List.of("linux-image"));
        assertEquals("initramfs-tools kmod linux-image linux-image-6", names(boot));
        assertEquals(
                "kmod linux-image linux-image-6",
                names(boot.ignoring(List.of(new IgnoredDependency("linux-image-*", "linux-initramfs-tool")))));
        assertEquals(
                "linux-image linux-image-6",
                names(boot.ignoring(List.of(new IgnoredDependency("linux-image-6", "*")))));
    }

    @Test
    void exactVersionsAndSuitesArePinnedWithWhatTheyNeed() throws Exception {
        suite("stable", "a:", "b:", "lib:");
        origin("backports", 100, "a=2: Depends=lib (>= 2)", "lib=2:", "b=2: Depends=lib");
        assertEquals("a=1", versions("a"));
        assertEquals("a=2 lib=2", versions("a/backports"));
        assertEquals("b=2 lib=1", versions("b=2"));
        assertEquals("debian.unknown-version", problemOf("a=3").code());
        assertTrue(
                problemOf("a/gone").message().contains("2 (backports main)"),
                problemOf("a/gone").message());
        Problem lone = problemOf("a=2");
        assertEquals("a needs lib (>= 2), but stable main has 1", lone.message());
        assertEquals("Ask for 'lib=2', which is in backports main", lone.hint());
        assertEquals("debian.two-versions", problemOf("a=2", "a=1").code());
    }

    @Test
    void everySetHasItsOwnPackagesInTheSameVersions() throws Exception {
        suite("test", "kernel: Depends=kmod", "kmod:", "web: Depends=libz", "libz:", "ssl: Conflicts=web");
        origin("new", 100, "kmod=2:");
        PackageSet system = new PackageSet(
                "system",
                Base.NONE,
                List.of(PackageRequest.of("web"), PackageRequest.parse("kmod/new", Place.NOWHERE)),
                false,
                Set.of(),
                List.of());
        Solution solution = new Solver(pool())
                .solve(List.of(system, PackageSet.of("boot", Base.NONE, List.of("kernel", "ssl"))), Cancellation.NEVER);
        assertEquals(
                List.of("kmod", "libz", "web"),
                List.copyOf(solution.of("system").keySet()));
        assertEquals(
                List.of("kernel", "kmod", "ssl"),
                List.copyOf(solution.of("boot").keySet()));
        assertEquals("2", solution.get("kmod").orElseThrow().source().version().toString());
        assertEquals(
                Set.of("boot", "system"),
                solution.get("kmod").orElseThrow().reasons().keySet());
    }

    @Test
    void saysWhyEveryPackageIsThere() throws Exception {
        suite("test", "a: Depends=b | x", "b: Pre-Depends=c (>= 1)", "c:", "sh: Essential=yes");
        Solution solution =
                new Solver(pool()).solve(List.of(PackageSet.of("s", Base.ESSENTIAL, List.of("a"))), Cancellation.NEVER);
        assertEquals(
                List.of("a: asked for as a", "b: needed by a: b | x", "c: needed by b: c (>= 1)"),
                solution.why("s", "c").stream()
                        .map(step -> step.chosen().name() + ": " + step.reason())
                        .toList());
        assertEquals(
                "one of the essential packages",
                solution.why("s", "sh").get(0).reason().toString());
        assertEquals(List.of(), solution.why("s", "x"));
        assertEquals(List.of(), solution.why("other", "c"));
    }

    @Test
    void unknownPackagesAreNamedWithWhatWasPerhapsMeant() throws Exception {
        suite("test", "dnsmasq:", "squid:");
        Place place = new Place("router.edition", 41, 7);
        PackageSet set = new PackageSet(
                "s",
                Base.NONE,
                List.of(PackageRequest.parse("dnsmask", place), PackageRequest.of("zzzzzzzz")),
                false,
                Set.of(),
                List.of());
        ProblemException thrown =
                assertThrows(ProblemException.class, () -> new Solver(pool()).solve(List.of(set), Cancellation.NEVER));
        assertEquals(2, thrown.problems().size());
        assertEquals(
                "router.edition:41:7: The package 'dnsmask' is not in test main",
                thrown.problems().get(0).toString());
        assertEquals("Did you mean 'dnsmasq'?", thrown.problems().get(0).hint());
    }

    @Test
    void virtualPackagesCanBeAskedForWhenOnePackageProvidesThem() throws Exception {
        suite("test", "exim: Provides=default-mta", "p1: Provides=v", "p2: Provides=v");
        assertEquals("exim", solve("default-mta"));
        assertTrue(problemOf("v").message().endsWith("p1, p2"));
    }

    @Test
    void whatIsMissingIsExplainedByTheChainToIt() throws Exception {
        suite(
                "bookworm",
                "squid: Depends=libfoo (>= 2)",
                "libfoo=1.9:",
                "a: Depends=b | c",
                "b: Depends=gone",
                "c: Depends=gone2");
        assertEquals(
                "squid needs libfoo (>= 2), but bookworm main has 1.9",
                problemOf("squid").message());
        assertEquals(
                "a needs b | c, b needs gone, but gone is in none of the repositories",
                problemOf("a").message());
        assertEquals("debian.unsatisfiable", problemOf("a").code());
    }

    @Test
    void conflictsAreExplainedFromBothSides() throws Exception {
        suite(
                "test",
                "a: Depends=x",
                "b: Depends=y",
                "x: Conflicts=y (<< 3)",
                "y:",
                "z: Breaks=mta",
                "p: Provides=mta",
                "c:");
        Problem problem = problemOf("a", "b", "c");
        assertEquals("debian.conflict", problem.code());
        assertEquals(
                "a and b cannot be installed together: a needs x, b needs y, x conflicts with y (<< 3)",
                problem.message());
        assertEquals(
                "p and z cannot be installed together: z breaks p, which provides mta",
                problemOf("z", "p").message());
    }

    @Test
    void aPackageDoesNotConflictWithItself() throws Exception {
        suite("test", "a: Provides=mta; Conflicts=mta, a", "b: Provides=mta; Conflicts=mta");
        assertEquals("a", solve("a"));
        assertEquals("debian.conflict", problemOf("a", "b").code());
    }

    @Test
    void stopsWhenAsked() throws Exception {
        suite("test", "a: Depends=b", "b:");
        assertThrows(CancelledException.class, () -> new Solver(pool())
                .solve(List.of(PackageSet.of("s", Base.NONE, List.of("a"))), () -> true));
    }

    /** Random small archives: what is chosen holds together, and when nothing is, a plain search finds nothing either. */
    @Property(tries = 120)
    void everySolutionHoldsAndEveryRefusalIsRight(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        int count = 9;
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = "p" + i + ":" + madeRelations(random, count);
        }
        origins.clear();
        suite("random", lines);
        PackagePool pool = pool();
        List<String> asked = List.of("p" + random.nextInt(count), "p" + random.nextInt(count));
        boolean recommends = random.nextBoolean();
        PackageSet set = PackageSet.of("s", Base.NONE, asked).withRecommends(recommends);
        Set<String> chosen;
        try {
            chosen = new TreeSet<>(new Solver(pool)
                    .solve(List.of(set), Cancellation.NEVER)
                    .packages()
                    .keySet());
        } catch (ProblemException e) {
            chosen = null;
        }
        if (chosen != null) {
            assertTrue(chosen.containsAll(asked));
            assertTrue(holds(pool, chosen), () -> Arrays.toString(lines));
            assertEquals(
                    chosen,
                    new TreeSet<>(new Solver(pool)
                            .solve(List.of(set), Cancellation.NEVER)
                            .packages()
                            .keySet()));
        } else {
            for (int bits = 0; bits < 1 << count; bits++) {
                Set<String> tried = new TreeSet<>();
                for (int i = 0; i < count; i++) {
                    if ((bits >> i & 1) != 0) {
                        tried.add("p" + i);
                    }
                }
                assertFalse(tried.containsAll(asked) && holds(pool, tried), () -> tried + Arrays.toString(lines));
            }
        }
    }

    private static String madeRelations(Random random, int count) {
        List<String> fields = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            List<String> groups = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                groups.add("p" + random.nextInt(count) + " | "
                        + (random.nextBoolean() ? "v" : "p" + random.nextInt(count)));
            }
            fields.add("Depends=" + String.join(", ", groups));
        }
        if (random.nextInt(3) == 0) {
            fields.add("Conflicts=" + (random.nextInt(4) == 0 ? "v" : "p" + random.nextInt(count)));
        }
        if (random.nextInt(4) == 0) {
            fields.add("Provides=v");
        }
        if (random.nextInt(3) == 0) {
            fields.add("Recommends=p" + random.nextInt(count));
        }
        return String.join("; ", fields);
    }

    private static boolean holds(PackagePool pool, Set<String> chosen) throws ProblemException {
        for (String name : chosen) {
            AvailablePackage each = pool.candidate(name).orElseThrow();
            for (Alternatives need : each.entry().depends()) {
                boolean met = false;
                for (Relation relation : need.relations()) {
                    met |= !meets(pool, chosen, relation, "").isEmpty();
                }
                if (!met) {
                    return false;
                }
            }
            for (Alternatives forbidden : each.entry().conflicts()) {
                if (!meets(pool, chosen, forbidden.relations().get(0), name).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> meets(PackagePool pool, Set<String> chosen, Relation relation, String except) {
        return chosen.stream()
                .filter(name -> !name.equals(except))
                .filter(name -> name.equals(relation.name())
                        || pool.providers(relation.name()).stream()
                                .anyMatch(p -> p.name().equals(name)))
                .toList();
    }

    private void suite(String name, String... packages) throws Exception {
        origin(name, 500, packages);
    }

    /** Packages written as {@code name=version: Field=value; Field=value}, version 1 when none is written. */
    private void origin(String name, int priority, String... packages) throws Exception {
        StringBuilder text = new StringBuilder();
        for (String each : packages) {
            int colon = each.indexOf(':');
            String[] head = each.substring(0, colon).split("=");
            text.append("Package: ").append(head[0]).append("\nVersion: ");
            text.append(head.length > 1 ? head[1] : "1").append("\nArchitecture: amd64\n");
            for (String field : each.substring(colon + 1).split(";")) {
                if (!field.isBlank()) {
                    text.append(field.strip().replaceFirst("=", ": ")).append('\n');
                }
            }
            text.append("Filename: f\nSize: 1\nSHA256: ").append(Digest.of("f")).append("\n\n");
        }
        Repository repository = Repository.of(
                "debian",
                URI.create("file:///nowhere/"),
                List.of(name),
                List.of("main"),
                new KeySource.Shipped("debian"));
        origins.add(new IndexOrigin(
                repository, name, "main", priority, TestIndex.of(text.toString()), Digest.of(name), Instant.EPOCH));
    }

    private PackagePool pool() {
        return new PackagePool("amd64", origins);
    }

    private String solve(String... names) throws Exception {
        return names(PackageSet.of("s", Base.NONE, List.of(names)));
    }

    private String names(PackageSet set) throws Exception {
        return String.join(
                " ",
                new Solver(pool())
                        .solve(List.of(set), Cancellation.NEVER)
                        .packages()
                        .keySet());
    }

    private String versions(String request) throws Exception {
        return new Solver(pool())
                .solve(List.of(set(request)), Cancellation.NEVER).packages().values().stream()
                        .map(each -> each.name() + "=" + each.source().version())
                        .collect(Collectors.joining(" "));
    }

    private static PackageSet set(String... requests) throws ProblemException {
        List<PackageRequest> parsed = new ArrayList<>();
        for (String each : requests) {
            parsed.add(PackageRequest.parse(each, Place.NOWHERE));
        }
        return new PackageSet("s", Base.NONE, parsed, false, Set.of(), List.of());
    }

    private Problem problemOf(String... requests) throws ProblemException {
        return problem(set(requests));
    }

    private Problem problem(PackageSet set) {
        Problem problem = assertThrows(
                        ProblemException.class, () -> new Solver(pool()).solve(List.of(set), Cancellation.NEVER))
                .problems()
                .get(0);
        assertFalse(problem.hint().isEmpty());
        return problem;
    }
}
