package org.xter.debian.deb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.Store;

class DebReaderTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void openStore() throws IOException {
        store = Store.open(folder.resolve("store"));
    }

    private DebPackage open(LocalPackage deb) throws Exception {
        return new DebReader(store)
                .open(List.of(deb), Progress.NONE.begin("open"), Cancellation.NEVER)
                .get(0);
    }

    private Problem refused(LocalPackage deb) {
        ProblemException e = assertThrows(ProblemException.class, () -> open(deb));
        assertEquals(1, e.problems().size());
        assertTrue(e.problems().get(0).message().contains(deb.name()), () -> "names the package: " + e.getMessage());
        return e.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gz", "xz", "zst"})
    void filesAndControlComeOutOfEveryCompression(String compression) throws Exception {
        byte[] noise = new byte[3_000_000];
        new Random(1).nextBytes(noise);
        String longName = "usr/share/" + "long/".repeat(40) + "name";
        DebPackage deb = open(DebFixture.named("hello")
                .compressed(compression)
                .field("Depends", "libc6")
                .member("postinst", "#!/bin/sh\n")
                .directory("./usr/")
                .file("./usr/hello", "hi")
                .file("./usr/noise", noise)
                .file("./usr/empty", "")
                .file("./" + longName, "far")
                .symlink("./usr/link", "hello")
                .hardLink("./usr/twin", "./usr/hello")
                .in(folder));

        assertEquals("libc6", deb.control().text("Depends"));
        assertEquals("#!/bin/sh\n", deb.member("postinst").orElseThrow());
        assertArrayEquals(noise, file(deb, "usr/noise").bytes());
        assertEquals(Content.of("hi").digest(), file(deb, "usr/hello").digest());
        assertArrayEquals("hi".getBytes(), file(deb, "usr/twin").bytes());
        assertArrayEquals("far".getBytes(), file(deb, longName).bytes());
        assertEquals(
                new Entry.HardLink("usr/hello"), deb.files().get("usr/twin").orElseThrow());
        assertEquals("hello", ((Entry.Symlink) deb.files().get("usr/link").orElseThrow()).target());
        assertEquals(
                1_600_000_000L,
                deb.files().get("usr/hello").orElseThrow().attributes().modified());
        assertEquals(
                List.of("", "usr", "usr/hello", "usr/noise", "usr/empty", longName, "usr/link", "usr/twin"),
                deb.order());
    }

    private static Content file(DebPackage deb, String path) {
        return assertInstanceOf(Entry.File.class, deb.files().resolve(path).orElseThrow())
                .content();
    }

    @Test
    void anXzMemberOfSeveralBlocksIsDecodedByBlocks() throws Exception {
        byte[] noise = new byte[4_000_000];
        new Random(2).nextBytes(noise);
        DebPackage deb = open(DebFixture.named("blocks")
                .compressed("xz-blocks")
                .file("./noise", noise)
                .in(folder));
        assertArrayEquals(noise, file(deb, "noise").bytes());
    }

    @Test
    void aKnownPackageOpensWithoutItsFileBeingRead() throws Exception {
        LocalPackage source = DebFixture.named("known")
                .member("conffiles", "/etc/a\n")
                .file("./etc/a", "text")
                .in(folder);
        DebPackage first = open(source);
        Files.delete(source.file());
        DebPackage again = open(source);
        assertEquals(first.files(), again.files());
        assertEquals(first.members(), again.members());
        assertEquals(first.order(), again.order());
        assertArrayEquals("text".getBytes(), file(again, "etc/a").bytes());
        assertEquals(first.dataArchive().digest(), again.dataArchive().digest());
    }

    @Test
    void aPackageWhoseBlobsWereLostIsOpenedAnew() throws Exception {
        LocalPackage source =
                DebFixture.named("lost").file("./a", "x".repeat(10_000)).in(folder);
        DebPackage first = open(source);
        Files.delete(store.path(first.dataArchive().digest()));
        assertEquals(10_000, file(open(source), "a").bytes().length);
    }

    @Test
    void ownersAndDevicesAreKept() throws Exception {
        DebFixture fixture = DebFixture.named("odd");
        fixture.entry("./pipe", TarConstants.LF_FIFO, "", 010600, new byte[0]);
        fixture.entry("./null", TarConstants.LF_CHR, "", 020666, new byte[0]);
        fixture.entry("./tool", TarConstants.LF_NORMAL, "", 0104755, "x".getBytes());
        DebPackage deb = open(fixture.in(folder));
        assertInstanceOf(Entry.Fifo.class, deb.files().get("pipe").orElseThrow());
        assertInstanceOf(Entry.Device.class, deb.files().get("null").orElseThrow());
        assertEquals(04755, deb.files().get("tool").orElseThrow().attributes().mode());
    }

    @Test
    void anOwnerIsTakenByNameWhereEverySystemKnowsTheName() throws Exception {
        DebPackage deb = open(DebFixture.named("owned")
                .owned("./mail", 1234, "root", 4321, "mail")
                .owned("./other", 1234, "unknown", 4321, "unknown")
                .in(folder));
        assertEquals(0, deb.files().get("mail").orElseThrow().attributes().uid());
        assertEquals(8, deb.files().get("mail").orElseThrow().attributes().gid());
        assertEquals(1234, deb.files().get("other").orElseThrow().attributes().uid());
        assertEquals(4321, deb.files().get("other").orElseThrow().attributes().gid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/shadow", "a/../../b", "/etc/shadow"})
    void aPathThatLeadsOutIsRefused(String path) throws Exception {
        Problem problem = refused(DebFixture.named("hostile").file(path, "x").in(folder));
        assertEquals("debian.unsafe-package", problem.code());
    }

    @Test
    void aFileBelowALinkOfThePackageIsRefused() throws Exception {
        Problem problem = refused(DebFixture.named("hostile")
                .symlink("./out", "/etc")
                .file("./out/shadow", "x")
                .in(folder));
        assertEquals("debian.unsafe-package", problem.code());
    }

    @Test
    void aHardLinkToWhatThePackageDoesNotHoldIsRefused() throws Exception {
        assertEquals(
                "debian.unsafe-package",
                refused(DebFixture.named("hostile")
                                .hardLink("./a", "./etc/shadow")
                                .in(folder))
                        .code());
        assertEquals(
                "debian.unsafe-package",
                refused(DebFixture.named("hostile2")
                                .hardLink("./a", "../etc/shadow")
                                .in(folder))
                        .code());
    }

    @Test
    void aSparseFileIsRefused() throws Exception {
        Problem problem = refused(DebFixture.named("sparse")
                .entry("./hole", (byte) 'S', "", 0100644, new byte[0])
                .in(folder));
        assertEquals("debian.damaged-package", problem.code());
        assertTrue(problem.message().contains("sparse"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gz", "xz", "zst"})
    void aTruncatedPackageIsRefusedWhereverItEnds(String compression) throws Exception {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        DebFixture fixture = DebFixture.named("short").compressed(compression).file("./noise", noise);
        byte[] whole = fixture.bytes();
        for (int length : new int[] {0, 5, 30, 70, 200, whole.length / 2, whole.length - 10}) {
            Path file = folder.resolve("short-" + length + ".deb");
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(
                    "debian.damaged-package", refused(fixture.describe(file)).code());
        }
    }

    @Test
    void flippedBytesGiveProblemsAndNeverBugs() throws Exception {
        DebFixture fixture = DebFixture.named("flip")
                .compressed("none")
                .file("./usr/a", "text")
                .symlink("./b", "usr/a");
        byte[] whole = fixture.bytes();
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = folder.resolve("flip.deb");
            Files.write(file, damaged);
            try {
                open(fixture.describe(file));
            } catch (ProblemException e) {
                assertTrue(e.problems().get(0).message().length() > 10);
            }
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheDisk() throws Exception {
        DebFixture fixture = DebFixture.named("bomb").compressed("zst");
        Path file = folder.resolve("bomb.deb");
        byte[] small = fixture.bytes();
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (OutputStream zstd = new ZstdOutputStream(zeros)) {
            byte[] chunk = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zstd.write(chunk);
            }
        }
        byte[] data = zeros.toByteArray();
        ByteArrayOutputStream deb = new ByteArrayOutputStream();
        int end = new String(small, StandardCharsets.ISO_8859_1).indexOf("data.tar.zst");
        deb.write(small, 0, end);
        deb.write(ArMember.header("data.tar.zst", data.length, 0));
        deb.write(data);
        Files.write(file, deb.toByteArray());
        Problem problem = refused(fixture.describe(file));
        assertEquals("debian.damaged-package", problem.code());
        assertTrue(problem.message().contains("grows"), problem.message());
    }

    @Test
    void aFileWithAnotherDigestIsRefused() throws Exception {
        LocalPackage right = DebFixture.named("changed").in(folder);
        Files.write(right.file(), DebFixture.named("changed").file("./x", "y").bytes());
        assertEquals("debian.wrong-hash", refused(right).code());
    }

    @Test
    void aFileThatHoldsAnotherPackageIsRefused() throws Exception {
        LocalPackage right = DebFixture.named("one").in(folder);
        LocalPackage wrong = new LocalPackage("two", "1.0", "all", right.file(), right.digest());
        assertEquals("debian.wrong-package", refused(wrong).code());
    }

    @Test
    void everyDamagedPackageIsNamedAtOnce() throws Exception {
        LocalPackage one = new LocalPackage(
                "one", "1", "all", folder.resolve("none1.deb"), Content.of("a").digest());
        LocalPackage two = new LocalPackage(
                "two", "1", "all", folder.resolve("none2.deb"), Content.of("b").digest());
        ProblemException e = assertThrows(ProblemException.class, () -> new DebReader(store)
                .open(List.of(one, two), Progress.NONE.begin("open"), Cancellation.NEVER));
        assertEquals(
                List.of("debian.missing-file", "debian.missing-file"),
                e.problems().stream().map(Problem::code).toList());
    }

    @Test
    void cancellingLeavesNothingInTheMaking() throws Exception {
        LocalPackage source =
                DebFixture.named("slow").file("./a", "x".repeat(100_000)).in(folder);
        assertThrows(CancelledException.class, () -> new DebReader(store)
                .open(List.of(source), Progress.NONE.begin("open"), () -> true));
        assertEquals(100_000, file(open(source), "a").bytes().length);
    }
}
