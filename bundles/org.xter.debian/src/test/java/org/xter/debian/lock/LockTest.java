package org.xter.debian.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.debian.fetch.Download;
import org.xter.debian.repository.KeySource;
import org.xter.debian.repository.Repository;
import org.xter.debian.solve.Base;
import org.xter.debian.solve.PackageSet;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

class LockTest {
    private static final Repository DEBIAN = Repository.of(
            "debian",
            URI.create("http://mirror.invalid/debian"),
            List.of("bookworm"),
            List.of("main"),
            new KeySource.Shipped("debian"));

    private static final Lock LOCK = new Lock(
            "amd64",
            Digest.of("request"),
            List.of(new LockedRepository(
                    "debian", "bookworm", Digest.of("release"), Instant.parse("2026-07-11T10:16:37Z"))),
            List.of(
                    locked("squid", "5.7-2", Map.of("system", new Reason.Requested("squid"))),
                    locked(
                            "libc6",
                            "2.36-9",
                            Map.of(
                                    "system", new Reason.NeededBy("squid", "Depends", "libc6 (>= 2.34)"),
                                    "boot", new Reason.Requested("libc6=2.36-9"))),
                    locked("dash", "1:0.5", Map.of("system", new Reason.OfBase(Base.REQUIRED)))),
            new SystemIds(Map.of("proxy", 13), Map.of("proxy", 13, "ssl-cert", 101)),
            Optional.of(Digest.of("configuration")));

    @Test
    void isWrittenOnePackageALineInOrder() {
        List<String> lines = LockWriter.write(LOCK).lines().toList();
        assertEquals("  \"format\": 1,", lines.get(1));
        List<String> packages =
                lines.stream().filter(line -> line.contains("\"sha256\"")).toList();
        assertEquals(3, packages.size());
        assertTrue(packages.get(0).contains("\"name\":\"dash\""));
        assertTrue(
                packages.get(1).contains("\"why\":{\"boot\":[\"requested\",\"libc6=2.36-9\"],\"system\":[\"Depends\""));
    }

    @Test
    void isReadBackAsItWasWritten() throws ProblemException {
        assertEquals(LOCK, LockReader.read("router.lock", LockWriter.write(LOCK)));
        Lock bare = new Lock("amd64", Digest.of("r"), List.of(), List.of(), SystemIds.NONE, Optional.empty());
        assertEquals(bare, LockReader.read("router.lock", LockWriter.write(bare)));
    }

    @Property(tries = 100)
    void anyLockIsReadBack(@ForAll long seed) throws ProblemException {
        Random random = new Random(seed);
        List<LockedPackage> packages = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            packages.add(locked(
                    "p" + i,
                    random.nextInt(9) + ":1~ä\"\\".replaceAll("[^0-9.~:]", "") + random.nextInt(99),
                    Map.of("set " + random.nextInt(3), new Reason.NeededBy("q\"", "Pre-Depends", "x | y (<< 2~)"))));
        }
        Lock lock =
                new Lock("arm64", Digest.of("x" + seed), LOCK.repositories(), packages, LOCK.ids(), Optional.empty());
        String text = LockWriter.write(lock);
        assertEquals(lock, LockReader.read("lock", text));
        assertEquals(text, LockWriter.write(LockReader.read("lock", text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"format\": 1 ~ \"format\": 2 ~ debian.lock-format ~ 2",
                "\"format\": 1 ~ \"formt\": 1 ~ debian.bad-lock ~ 2",
                "\"architecture\": \"amd64\", ~ '' ~ debian.bad-lock ~ 1",
                "\"size\":7 ~ \"size\":-7 ~ debian.bad-lock ~ 10",
                "\"size\":7 ~ \"size\":\"7\" ~ debian.bad-lock ~ 10",
                "\"version\":\"1:0.5\" ~ \"version\":\"1 0\" ~ debian.bad-lock ~ 10",
                "\"name\":\"dash\", ~ '' ~ debian.bad-lock ~ 10",
                "\"name\":\"dash\" ~ \"name\":\"libc6\" ~ debian.bad-lock ~ 11",
                "\"name\":\"dash\" ~ \"nome\":\"dash\" ~ debian.bad-lock ~ 10",
                "[\"base\",\"REQUIRED\"] ~ [\"base\",\"NOTHING\"] ~ debian.bad-lock ~ 10",
                "pool/dash ~ ../dash ~ debian.bad-lock ~ 10",
                "\"packages\": [ ~ \"packages\": [, ~ debian.bad-lock ~ 9",
                "\"sha256\":\" ~ \"sha256\":\"z ~ debian.bad-lock ~ 10",
                "2026-07-11T ~ 2026-13-11T ~ debian.bad-lock ~ 7",
                "\"proxy\": 13 ~ \"proxy\": 70000 ~ debian.bad-lock ~ 16",
            })
    void tellsTheLineOfWhatIsWrong(String right, String wrong, String code, int line) {
        String text = LockWriter.write(LOCK);
        assertTrue(text.contains(right), right);
        String damaged = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        Problem problem = assertThrows(ProblemException.class, () -> LockReader.read("router.lock", damaged))
                .problems()
                .get(0);
        assertEquals(code, problem.code());
        assertEquals(line, problem.place().line(), problem.toString());
        assertFalse(problem.hint().isEmpty());
    }

    @Test
    void refusesATextThatIsCutOff() {
        String text = LockWriter.write(LOCK);
        for (int length = 0; length < text.length() - 2; length += 41) {
            String cut = text.substring(0, length);
            assertThrows(ProblemException.class, () -> LockReader.read("router.lock", cut));
        }
    }

    @Test
    void saysWhyFromTheLockAlone() {
        assertEquals(
                List.of("squid", "libc6"),
                LOCK.why("system", "libc6").stream().map(LockedPackage::name).toList());
        assertEquals(
                List.of("libc6"),
                LOCK.why("boot", "libc6").stream().map(LockedPackage::name).toList());
        assertEquals(List.of(), LOCK.why("boot", "squid"));
        assertEquals(List.of(), LOCK.why("boot", "unknown"));
        assertEquals(1, LOCK.of("boot").size());
    }

    @Test
    void knowsWhatChangedForAReview() {
        Lock later = new Lock(
                "amd64",
                LOCK.request(),
                LOCK.repositories(),
                List.of(
                        locked("squid", "5.7-3", Map.of("system", new Reason.Requested("squid"))),
                        locked(
                                "libc6",
                                "2.36-8",
                                LOCK.get("libc6").orElseThrow().reasons()),
                        locked("nftables", "1.0", Map.of("system", new Reason.Requested("nftables")))),
                SystemIds.NONE,
                Optional.empty());
        LockDifference difference = LockDifference.between(LOCK, later);
        assertEquals("nftables", difference.added().get(0).name());
        assertEquals("dash", difference.removed().get(0).name());
        assertEquals(2, difference.changed().size());
        assertTrue(difference.changed().get(0).isDowngrade());
        assertTrue(difference.changed().get(1).isUpgrade());
        assertFalse(LOCK.hasSamePackages(later));
        assertTrue(LOCK.hasSamePackages(LOCK.withIds(SystemIds.NONE).withConfiguration(Digest.of("other"))));
    }

    @Test
    void namesWhatIsToBeFetchedFromTheRepositoriesOfToday() throws ProblemException {
        Download squid = LOCK.downloads(List.of(DEBIAN)).get(2);
        assertEquals("squid 5.7-2 amd64", squid.name());
        assertEquals(List.of(URI.create("http://mirror.invalid/debian/pool/squid_5.7-2.deb")), squid.sources());
        assertTrue(squid.whenAbsent().contains("vendor"));
        assertEquals("debian/pool/dash_1:0.5.deb", LOCK.vendored().firstKey());
        Problem problem = assertThrows(ProblemException.class, () -> LOCK.downloads(List.of()))
                .problems()
                .get(0);
        assertEquals("debian.locked-repository-gone", problem.code());
    }

    @Test
    void aRequestsDigestTellsRequestsApartAndNotMirrors() {
        PackageSet set = PackageSet.of("system", Base.REQUIRED, List.of("squid"));
        Digest digest = RequestDigest.of("amd64", List.of(DEBIAN), List.of(set));
        Repository elsewhere = Repository.of(
                "debian", URI.create("file:///mirror"), List.of("bookworm"), List.of("main"), DEBIAN.keys());
        assertEquals(digest, RequestDigest.of("amd64", List.of(elsewhere), List.of(set)));
        assertNotEquals(digest, RequestDigest.of("arm64", List.of(DEBIAN), List.of(set)));
        assertNotEquals(digest, RequestDigest.of("amd64", List.of(DEBIAN.withPriority(1)), List.of(set)));
        assertNotEquals(digest, RequestDigest.of("amd64", List.of(DEBIAN), List.of(set.withRecommends(true))));
        assertNotEquals(digest, RequestDigest.of("amd64", List.of(DEBIAN), List.of(set.without(Set.of("a")))));
    }

    private static LockedPackage locked(String name, String version, Map<String, Reason> reasons) {
        SortedMap<String, Reason> sorted = new TreeMap<>(reasons);
        return new LockedPackage(
                name,
                DebianVersion.parse(version),
                "amd64",
                "debian",
                "bookworm",
                "pool/" + name + "_" + version + ".deb",
                7,
                name.length() % 2 * 4096L,
                Digest.of(name + version),
                sorted);
    }
}
