package org.xter.debian.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.debian.fetch.EnvironmentProxy;
import org.xter.debian.fetch.FaultyServer;
import org.xter.debian.fetch.Fetcher;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;

class RepositoryReaderTest {
    private static final Instant NOW = TestArchive.NOW;

    @TempDir
    Path folder;

    private Store store;
    private FaultyServer server;
    private Fetcher fetcher;
    private TestArchive archive;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder);
        server = new FaultyServer();
        fetcher = new Fetcher(new EnvironmentProxy(Map.of(), Optional.empty()), 1, 1);
        archive = new TestArchive(server)
                .with("hello", "1.0", "Depends: libhello (>= 1)")
                .with("libhello", "1.1");
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xz", ".gz", ""})
    void readsASignedSuite(String ending) throws Exception {
        archive.ending = ending;
        archive.publish();
        PackagePool pool = read(archive.repository());
        AvailablePackage hello = pool.candidate("hello").orElseThrow();
        assertEquals("1.0", hello.version().toString());
        assertEquals("the package hello", hello.entry().synopsis());
        assertEquals("libhello (>= 1)", hello.entry().depends().get(0).toString());
        assertEquals("test main", hello.origin().label());
        assertEquals(TestArchive.DATE, hello.origin().date());
        assertEquals(500, hello.origin().priority());
        assertTrue(server.log().get(server.log().size() - 1).contains("/by-hash/SHA256/"));
    }

    @Test
    void readsASuiteWithADetachedSignature() throws Exception {
        archive.clearSigned = false;
        archive.publish();
        assertTrue(read(archive.repository()).candidate("hello").isPresent());
        int asked = server.log().size();
        assertTrue(
                read(archive.repository(), Freshness.KNOWN).candidate("hello").isPresent());
        assertEquals(asked, server.log().size());
    }

    @Test
    void takesThePlainNameWithoutByHash() throws Exception {
        archive.fields.remove("Acquire-By-Hash");
        archive.publish();
        assertTrue(read(archive.repository()).candidate("hello").isPresent());
        assertTrue(server.log().stream().noneMatch(path -> path.contains("by-hash")));
    }

    @Test
    void whatIsKnownIsNotFetchedAgain() throws Exception {
        archive.publish();
        read(archive.repository());
        int asked = server.log().size();
        assertTrue(
                read(archive.repository(), Freshness.KNOWN).candidate("hello").isPresent());
        assertEquals(asked, server.log().size());
        read(archive.repository(), Freshness.NEWEST);
        assertEquals(asked + 1, server.log().size());
        assertTrue(server.log().get(asked).endsWith("InRelease"));
    }

    @Test
    void whatIsKnownIsVerifiedAgain() throws Exception {
        archive.publish();
        read(archive.repository());
        Repository strange = new Repository(
                "debian",
                archive.repository().addresses(),
                List.of("test"),
                List.of("main"),
                new KeySource.Shipped("debian"),
                OptionalInt.empty(),
                Optional.empty(),
                false);
        assertEquals(
                "debian.missing-key", failure(strange, NOW, Freshness.KNOWN).code());
    }

    @Test
    void refusesAWrongSignature() throws Exception {
        archive.publish();
        archive.key = SigningKey.make("Stranger <s@example.org>", TestArchive.DATE, Duration.ZERO);
        archive.publish();
        assertEquals("debian.missing-key", failure(archive.repository()).code());
    }

    @Test
    void refusesAnotherSuiteThanAskedFor() throws Exception {
        archive.fields.put("Codename", "other");
        archive.publish();
        Problem problem = failure(archive.repository());
        assertEquals("debian.wrong-suite", problem.code());
        assertTrue(problem.place().source().endsWith("dists/test/InRelease"));
        archive.fields.put("Suite", "test");
        archive.publish();
        assertTrue(read(archive.repository()).candidate("hello").isPresent());
    }

    @Test
    void judgesExpiryNowOrAtTheSnapshot() throws Exception {
        archive.fields.put("Valid-Until", TestArchive.date(TestArchive.DATE.plus(Duration.ofDays(7))));
        archive.publish();
        Instant late = TestArchive.DATE.plus(Duration.ofDays(8));
        assertEquals(
                "debian.release-expired",
                failure(archive.repository(), late, Freshness.NEWEST).code());
        Repository pinned = archive.repository().asSnapshot(archive.server.address(archive.root), NOW);
        assertTrue(read(pinned, late).candidate("hello").isPresent());
        Repository tolerant = new Repository(
                "debian",
                pinned.addresses(),
                pinned.suites(),
                pinned.components(),
                pinned.keys(),
                OptionalInt.empty(),
                Optional.empty(),
                true);
        assertTrue(read(tolerant, late).candidate("hello").isPresent());
    }

    @Test
    void refusesASuiteThatIsNewerThanItCanBe() throws Exception {
        archive.publish();
        Instant early = TestArchive.DATE.minus(Duration.ofDays(1));
        assertEquals(
                "debian.release-from-future",
                failure(archive.repository(), early, Freshness.NEWEST).code());
        Repository pinned = archive.repository().asSnapshot(archive.server.address(archive.root), early);
        assertEquals("debian.not-a-snapshot", failure(pinned).code());
    }

    @Test
    void saysThatThereIsNoSuchSuite() {
        assertEquals("debian.no-suite", failure(archive.repository()).code());
    }

    @Test
    void saysThatASuiteIsNotSigned() throws Exception {
        archive.clearSigned = false;
        archive.publish();
        server.forget("debian/dists/test/Release.gpg");
        assertEquals("debian.not-signed", failure(archive.repository()).code());
    }

    @Test
    void namesTheComponentsAndArchitecturesThereAre() throws Exception {
        archive.publish();
        Repository other = Repository.of(
                "debian",
                archive.repository().addresses().get(0),
                List.of("test"),
                List.of("main", "free"),
                archive.repository().keys());
        Problem component = failure(other);
        assertEquals("debian.no-component", component.code());
        assertTrue(component.message().endsWith("it has main, contrib"));
        Problem architecture = assertThrows(ProblemException.class, () -> reader().read(
                                List.of(archive.repository()),
                                "riscv64",
                                NOW,
                                Freshness.NEWEST,
                                Progress.NONE,
                                Cancellation.NEVER))
                .problems()
                .get(0);
        assertEquals("debian.no-architecture", architecture.code());
    }

    @Test
    void refusesAnIndexThatIsNotTheSignedOne() throws Exception {
        archive.fields.remove("Acquire-By-Hash");
        archive.publish();
        byte[] other = new byte[10];
        server.serve("debian/dists/test/main/binary-amd64/Packages.xz", other);
        String code = failure(archive.repository()).code();
        assertTrue(code.equals("debian.truncated") || code.equals("debian.wrong-hash"), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Package: a\nVersion: 1\nno field\n",
                "Package: a\nVersion: 1 2\nSize: 1\nSHA256: 00\nFilename: f\n",
                "Package: a\nVersion: 1\nFilename: ../f\nSize: 1\nSHA256: 00\n",
                "Package: a\nVersion: 1\nFilename: f\nSize: many\nSHA256: 00\n",
                "Package: a\nVersion: 1\nFilename: f\nSize: 1\nSHA256: 00\n",
                "Version: 1\n",
            })
    void tellsTheLineOfADamagedIndex(String packages) throws Exception {
        archive.setPackages(archive.packages() + packages);
        archive.publish();
        Problem problem = failure(archive.repository());
        assertTrue(problem.place().line() >= 19, problem.place().toString());
        assertTrue(List.of("debian.bad-index", "debian.control-syntax", "debian.missing-field")
                .contains(problem.code()));
    }

    @Test
    void theHighestPriorityCountsThenTheLatestVersion() throws Exception {
        archive.publish();
        TestArchive later = new TestArchive(server).with("hello", "2.0");
        later.root = "later/";
        later.publish();
        assertEquals("2.0", version(archive.repository(), later.repository()));
        assertEquals("1.0", version(archive.repository(), later.repository().withPriority(100)));
        assertEquals("1.0", version(archive.repository().withPriority(990), later.repository()));
        assertEquals("2.0", version(archive.repository().withPriority(-1), later.repository()));
        assertEquals(
                "2.0",
                version(
                        archive.repository().withPriority(990),
                        later.repository().withPriority(1001)));
        PackagePool pool = read(archive.repository(), later.repository());
        assertEquals(2, pool.versions("hello").size());
        later.fields.put("NotAutomatic", "yes");
        later.publish();
        assertEquals("1.0", version(archive.repository(), later.repository()));
        assertEquals(
                1,
                read(later.repository())
                        .candidate("hello")
                        .orElseThrow()
                        .origin()
                        .priority());
        later.fields.put("ButAutomaticUpgrades", "yes");
        later.publish();
        assertEquals(
                100,
                read(later.repository())
                        .candidate("hello")
                        .orElseThrow()
                        .origin()
                        .priority());
    }

    @Test
    void ofEqualVersionsTheRepositoryNamedFirstCounts() throws Exception {
        archive.publish();
        TestArchive mirror = new TestArchive(server).with("hello", "1.0");
        mirror.root = "mirror/";
        mirror.publish();
        PackagePool pool = read(mirror.repository(), archive.repository());
        assertEquals(
                mirror.repository().addresses(),
                pool.candidate("hello").orElseThrow().origin().repository().addresses());
    }

    @Test
    void knowsProvidersAndSimilarNames() throws Exception {
        archive.with("zeta", "1", "Provides: virtual").publish();
        PackagePool pool = read(archive.repository());
        assertEquals("zeta", pool.providers("virtual").get(0).name());
        assertEquals(List.of("hello"), pool.similarNames("helo"));
        assertEquals(List.of("hello"), pool.similarNames("ehllo"));
        assertEquals(List.of("hello", "libhello", "zeta"), List.copyOf(pool.names()));
        assertFalse(pool.candidate("virtual").isPresent());
    }

    @Test
    void whatTheStoreKnowsIsShownWithoutAskingAnybody() throws Exception {
        archive.fields.put("Valid-Until", TestArchive.date(NOW.plusSeconds(60)));
        archive.publish();
        assertEquals(Optional.empty(), known(NOW));
        assertEquals(List.of(), server.log());
        read(archive.repository());
        int asked = server.log().size();
        PackagePool pool = known(NOW).orElseThrow();
        assertEquals("1.0", pool.candidate("hello").orElseThrow().version().toString());
        assertTrue(known(NOW.plusSeconds(3600)).isPresent(), "a suite that is no longer valid can be looked at");
        assertEquals(asked, server.log().size());
    }

    private Optional<PackagePool> known(Instant now) throws Exception {
        return reader().known(List.of(archive.repository()), "amd64", now, Cancellation.NEVER);
    }

    @Test
    void longDescriptionsComeFromTheTranslationFileOrTheIndexItself() throws Exception {
        archive.setPackages(archive.packages().replace("the package hello\n and more\n", "the package hello\n"));
        archive.descriptions = "Package: hello\nDescription-md5: 0\nDescription-en: the package hello\n says it.\n .\n"
                + "  as it is\n\nPackage: hello\nDescription-en: an older hello\n said it\n";
        archive.publish();
        PackagePool pool = read(archive.repository());
        assertTrue(reader().knownDescriptions(pool, NOW, Cancellation.NEVER).isEmpty());
        Descriptions read = reader().descriptions(pool, NOW, Progress.NONE, Cancellation.NEVER);
        assertEquals(
                Optional.of("says it.\n.\n as it is"),
                read.of(pool.candidate("hello").orElseThrow()));
        assertEquals(Optional.of("and more"), read.of(pool.candidate("libhello").orElseThrow()));
        assertTrue(server.log().get(server.log().size() - 1).contains("/i18n/by-hash/SHA256/"));
        int asked = server.log().size();
        assertEquals(
                Optional.of("says it.\n.\n as it is"),
                reader().knownDescriptions(pool, NOW, Cancellation.NEVER)
                        .of(pool.candidate("hello").orElseThrow()));
        assertEquals(asked, server.log().size());
    }

    @Test
    void suitesWithoutLongDescriptionsHaveNone() throws Exception {
        archive.setPackages(archive.packages().replace("\n and more\n", "\n"));
        archive.publish();
        PackagePool pool = read(archive.repository());
        Descriptions none = reader().descriptions(pool, NOW, Progress.NONE, Cancellation.NEVER);
        assertTrue(none.isEmpty());
        assertEquals(Optional.empty(), none.of(pool.candidate("hello").orElseThrow()));
    }

    @Test
    void stopsWhenAsked() throws Exception {
        archive.publish();
        assertThrows(CancelledException.class, () -> reader().read(
                        List.of(archive.repository()), "amd64", NOW, Freshness.NEWEST, Progress.NONE, () -> true));
    }

    private String version(Repository... repositories) throws Exception {
        return read(repositories).candidate("hello").orElseThrow().version().toString();
    }

    private RepositoryReader reader() {
        return new RepositoryReader(store, fetcher);
    }

    private PackagePool read(Repository... repositories) throws Exception {
        return reader().read(List.of(repositories), "amd64", NOW, Freshness.NEWEST, Progress.NONE, Cancellation.NEVER);
    }

    private PackagePool read(Repository repository, Freshness freshness) throws Exception {
        return reader().read(List.of(repository), "amd64", NOW, freshness, Progress.NONE, Cancellation.NEVER);
    }

    private PackagePool read(Repository repository, Instant now) throws Exception {
        return reader().read(List.of(repository), "amd64", now, Freshness.NEWEST, Progress.NONE, Cancellation.NEVER);
    }

    private Problem failure(Repository repository) {
        return failure(repository, NOW, Freshness.NEWEST);
    }

    private Problem failure(Repository repository, Instant now, Freshness freshness) {
        Problem problem = assertThrows(ProblemException.class, () -> reader().read(
                                List.of(repository), "amd64", now, freshness, Progress.NONE, Cancellation.NEVER))
                .problems()
                .get(0);
        assertFalse(problem.hint().isEmpty());
        return problem;
    }
}
