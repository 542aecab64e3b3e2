package org.xter.debian.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.debian.fetch.FaultyServer.Mood;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Store;

class FetcherTest {
    private static final byte[] CONTENT = bytes(300_000, 1);
    private static final Digest DIGEST = Digest.of(CONTENT);

    @TempDir
    Path folder;

    private Store store;
    private FaultyServer server;
    private Fetcher fetcher;
    private final Counter progress = new Counter();

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("store"));
        server = new FaultyServer();
        fetcher = new Fetcher(new EnvironmentProxy(Map.of(), Optional.empty()), 1, 1);
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void fetchesManyFilesAtOnceAndCountsTheirBytes() throws Exception {
        List<Download> all = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < 25; i++) {
            byte[] content = bytes(10_000 + i, i);
            all.add(download(content, server.serve("f" + i, content)));
            total += content.length;
        }
        fetch(all);
        for (Download each : all) {
            assertEquals(each.digest(), Digest.of(store.content(each.digest()).open()));
        }
        assertEquals(total, progress.total.get());
        assertEquals(total, progress.done.get());
        assertNothingInTheMaking();
    }

    @Test
    void whatTheStoreHasIsNotFetchedAgain() throws Exception {
        store.put(new ByteArrayInputStream(CONTENT));
        fetch(List.of(download(CONTENT, server.serve("f", CONTENT))));
        assertEquals(List.of(), server.log());
        assertTrue(progress.cached.get());
    }

    @Test
    void copiesFromALocalFolder() throws Exception {
        Path file = Files.write(folder.resolve("a file"), CONTENT);
        fetch(List.of(download(CONTENT, file.toUri())));
        assertTrue(store.has(DIGEST));
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT_OFF", "BUSY", "STANDING_STILL"})
    void triesAgainAfterAPassingFault(Mood mood) throws Exception {
        fetch(List.of(download(CONTENT, server.serve("f", CONTENT, mood, Mood.RIGHT))));
        assertArrayEquals(CONTENT, store.content(DIGEST).bytes());
        assertEquals(CONTENT.length, progress.done.get());
    }

    @Test
    void goesOnWhereTheConnectionBroke() throws Exception {
        fetch(List.of(download(CONTENT, server.serve("f", CONTENT, Mood.CUT_OFF, Mood.RIGHT))));
        assertEquals(2, server.log().size());
        assertTrue(server.log().get(1).startsWith("/f bytes="), server.log().toString());
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() throws Exception {
        Files.write(store.partial(DIGEST), Arrays.copyOf(CONTENT, 1000));
        fetch(List.of(download(CONTENT, server.serve("f", CONTENT))));
        assertEquals(List.of("/f bytes=1000-"), server.log());
        assertArrayEquals(CONTENT, store.content(DIGEST).bytes());
        assertNothingInTheMaking();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_RANGES", "NO_SUCH_RANGE"})
    void startsAgainWhenTheServerCannotGoOn(Mood mood) throws Exception {
        Files.write(store.partial(DIGEST), Arrays.copyOf(CONTENT, 1000));
        fetch(List.of(download(CONTENT, server.serve("f", CONTENT, mood, Mood.RIGHT))));
        assertArrayEquals(CONTENT, store.content(DIGEST).bytes());
        assertEquals(CONTENT.length, progress.done.get());
    }

    @Test
    void aDamagedPartOfAnEarlierRunDoesNoHarm() throws Exception {
        Files.write(store.partial(DIGEST), bytes(1000, 9));
        fetch(List.of(download(CONTENT, server.serve("f", CONTENT))));
        assertArrayEquals(CONTENT, store.content(DIGEST).bytes());
        Files.write(store.partial(Digest.of("x")), bytes(10, 9));
        fetch(List.of(download("x".getBytes(), server.serve("x", "x".getBytes()))));
        assertNothingInTheMaking();
    }

    @Test
    void takesTheNextMirrorWhenOneFails() throws Exception {
        URI gone = server.address("gone");
        URI wrong = server.serve("wrong", CONTENT, Mood.WRONG_CONTENT);
        URI right = server.serve("right", CONTENT);
        fetch(List.of(download(CONTENT, closedPort(), gone, wrong, right)));
        assertArrayEquals(CONTENT, store.content(DIGEST).bytes());
    }

    @Test
    void namesFileAndDigestsWhenTheContentIsWrong() {
        Problem problem = failure(download(CONTENT, server.serve("f", CONTENT, Mood.WRONG_CONTENT)));
        assertEquals("debian.wrong-hash", problem.code());
        assertTrue(problem.message().contains("thing 1.0") && problem.message().contains(DIGEST.hex()));
        assertTrue(problem.place().source().endsWith("/f"));
    }

    @Test
    void refusesMoreBytesThanThereShouldBe() {
        assertEquals(
                "debian.wrong-hash",
                failure(download(CONTENT, server.serve("f", CONTENT, Mood.TOO_MUCH)))
                        .code());
    }

    @Test
    void keepsWhatCameWhenTheConnectionBreaksAgainAndAgain() throws Exception {
        Problem problem = failure(download(CONTENT, server.serve("f", CONTENT, Mood.CUT_OFF)));
        assertEquals("debian.truncated", problem.code());
        assertTrue(Files.size(store.partial(DIGEST)) > CONTENT.length / 2);
        server.serve("f", CONTENT);
        fetch(List.of(download(CONTENT, server.address("f"))));
        assertArrayEquals(CONTENT, store.content(DIGEST).bytes());
    }

    @Test
    void tellsAShortFileApart() throws IOException {
        Path file = Files.write(folder.resolve("short"), Arrays.copyOf(CONTENT, 100));
        assertEquals(
                "debian.truncated", failure(download(CONTENT, file.toUri())).code());
    }

    @Test
    void saysWhatToDoWhenAFileIsGone() {
        Problem problem = failure(download(CONTENT, server.address("gone")));
        assertEquals("debian.file-gone", problem.code());
        assertEquals("Get it elsewhere", problem.hint());
        assertEquals(
                "debian.file-gone",
                failure(download(CONTENT, folder.resolve("gone").toUri())).code());
    }

    @Test
    void tellsAServersRefusal() {
        Problem problem = failure(download(CONTENT, server.serve("f", CONTENT, Mood.BUSY)));
        assertEquals("debian.http-status", problem.code());
        assertTrue(problem.message().contains("503"));
    }

    @Test
    void tellsAnUnreachableServer() throws IOException {
        Problem problem = failure(download(CONTENT, closedPort()));
        assertEquals("debian.unreachable", problem.code());
        assertFalse(problem.message().contains("null"), problem.message());
    }

    @Test
    void tellsAFullDisk() throws IOException {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "needs /dev/full");
        Files.createSymbolicLink(store.partial(DIGEST), Path.of("/dev/full"));
        assertEquals(
                "debian.disk-full",
                failure(download(CONTENT, server.serve("f", CONTENT))).code());
    }

    @Test
    void seesBeforehandThatThereIsNoRoom() {
        Download huge = new Download("huge", List.of(server.address("f")), 1L << 60, DIGEST, "");
        assertEquals("debian.disk-full", failure(huge).code());
        assertEquals(List.of(), server.log());
    }

    @Test
    void stopsWithinASecondWhenAsked() {
        AtomicBoolean stop = new AtomicBoolean();
        Cancellation afterFirstBytes = () -> stop.get() || progress.done.get() > 0;
        Fetcher patient = new Fetcher(new EnvironmentProxy(Map.of(), Optional.empty()), 60, 60_000);
        URI slow = server.serve("f", CONTENT, Mood.STANDING_STILL);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThrows(
                        CancelledException.class,
                        () -> patient.fetch(
                                List.of(download(CONTENT, slow)), store, Optional.empty(), progress, afterFirstBytes)));
        patient.close();
        assertFalse(store.has(DIGEST));
    }

    @Test
    void stopsDuringAPause() {
        Fetcher patient = new Fetcher(new EnvironmentProxy(Map.of(), Optional.empty()), 60, 60_000);
        URI busy = server.serve("f", CONTENT, Mood.BUSY);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThrows(
                        CancelledException.class,
                        () -> patient.read(
                                List.of(busy), 100, () -> !server.log().isEmpty())));
        patient.close();
    }

    @Test
    void readsASmallFileOrSaysThatThereIsNone() throws Exception {
        URI here = server.serve("f", CONTENT, Mood.BUSY, Mood.RIGHT);
        assertArrayEquals(
                CONTENT,
                fetcher.read(List.of(server.address("gone"), here), 1 << 20, Cancellation.NEVER)
                        .orElseThrow());
        assertEquals(Optional.empty(), fetcher.read(List.of(server.address("gone")), 100, Cancellation.NEVER));
        assertThrows(ProblemException.class, () -> fetcher.read(List.of(here), 100, Cancellation.NEVER));
    }

    @Test
    void aVendoredFolderIsWrittenAndLookedIntoFirst() throws Exception {
        Path vendor = folder.resolve("router.vendor");
        store.put(new ByteArrayInputStream(CONTENT));
        Files.createDirectories(vendor.resolve("old"));
        Files.writeString(vendor.resolve("old/file"), "left over");
        VendorFolder.write(
                vendor, new TreeMap<>(Map.of("debian/pool/f~1.deb", DIGEST)), store, progress, Cancellation.NEVER);
        assertFalse(Files.exists(vendor.resolve("old")));
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", VendorFolder.LIST)
                .directory(vendor.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, check.waitFor());

        Store empty = Store.open(folder.resolve("other"));
        Optional<VendorFolder> vendored = VendorFolder.open(vendor);
        fetcher.fetch(
                List.of(download(CONTENT, server.address("gone"))), empty, vendored, progress, Cancellation.NEVER);
        assertArrayEquals(CONTENT, empty.content(DIGEST).bytes());
    }

    @Test
    void aDamagedVendoredFileIsRefused() throws Exception {
        Path vendor = folder.resolve("router.vendor");
        store.put(new ByteArrayInputStream(CONTENT));
        VendorFolder.write(vendor, new TreeMap<>(Map.of("a/f", DIGEST)), store, progress, Cancellation.NEVER);
        Files.writeString(vendor.resolve("a/f"), "damaged");
        Store empty = Store.open(folder.resolve("other"));
        Optional<VendorFolder> vendored = VendorFolder.open(vendor);
        List<Download> wanted = List.of(download(CONTENT, server.address("gone")));
        assertEquals(
                "debian.wrong-hash",
                codeOf(() -> fetcher.fetch(wanted, empty, vendored, progress, Cancellation.NEVER)));
        Files.delete(vendor.resolve("a/f"));
        assertEquals(
                "debian.vendored-file-gone",
                codeOf(() -> fetcher.fetch(wanted, empty, vendored, progress, Cancellation.NEVER)));
        Files.writeString(vendor.resolve(VendorFolder.LIST), DIGEST + "  ../../etc/passwd\n");
        assertEquals("debian.bad-vendor-list", codeOf(() -> VendorFolder.open(vendor)));
        assertEquals(Optional.empty(), VendorFolder.open(folder.resolve("none")));
    }

    @Test
    void goesThroughTheProxyTheEnvironmentNames() throws Exception {
        // The server stands in for a proxy: it is asked for the path of an address it has never heard of.
        server.serve("pool/f", CONTENT);
        URI proxy = server.address("");
        EnvironmentProxy selector = new EnvironmentProxy(Map.of("http_proxy", proxy.toString()), Optional.empty());
        try (Fetcher behind = new Fetcher(selector, 2, 1)) {
            Download far = download(CONTENT, URI.create("http://archive.invalid/pool/f"));
            behind.fetch(List.of(far), store, Optional.empty(), progress, Cancellation.NEVER);
        }
        assertTrue(store.has(DIGEST));
    }

    @Test
    void whatTheProgramWasToldComesBeforeTheEnvironment() {
        EnvironmentProxy selector = new EnvironmentProxy(
                Map.of("http_proxy", "http://environment.invalid:1"), Optional.of(ProxySelector.getDefault()));
        URI far = URI.create("http://archive.invalid/pool/f");
        System.setProperty("http.proxyHost", "preferences.invalid");
        System.setProperty("http.proxyPort", "3128");
        try {
            assertEquals(
                    InetSocketAddress.createUnresolved("preferences.invalid", 3128),
                    selector.select(far).get(0).address());
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }
        assertEquals(1, ((InetSocketAddress) selector.select(far).get(0).address()).getPort());
    }

    private static Download download(byte[] content, URI... sources) {
        return new Download("thing 1.0", List.of(sources), content.length, Digest.of(content), "Get it elsewhere");
    }

    private void fetch(List<Download> downloads) throws Exception {
        fetcher.fetch(downloads, store, Optional.empty(), progress, Cancellation.NEVER);
    }

    private Problem failure(Download download) {
        Problem problem = assertThrows(ProblemException.class, () -> fetch(List.of(download)))
                .problems()
                .get(0);
        assertFalse(problem.hint().isEmpty());
        assertFalse(store.has(download.digest()));
        return problem;
    }

    private static String codeOf(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problems().get(0).code();
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/f");
        }
    }

    private void assertNothingInTheMaking() throws IOException {
        try (Stream<Path> left = Files.list(store.folder().resolve("tmp"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Counts what it is told. */
    private static final class Counter implements Progress.Step {
        private final AtomicLong total = new AtomicLong();
        private final AtomicLong done = new AtomicLong();
        private final AtomicBoolean cached = new AtomicBoolean();

        @Override
        public Progress.Step begin(String name) {
            return this;
        }

        @Override
        public void total(long amount, Progress.Unit unit) {
            total.set(amount);
        }

        @Override
        public void advance(long amount) {
            done.addAndGet(amount);
        }

        @Override
        public void detail(String text) {}

        @Override
        public void cached() {
            cached.set(true);
        }

        @Override
        public void failed() {}

        @Override
        public void close() {}
    }
}
