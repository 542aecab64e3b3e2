package org.xter.format.squashfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.FileTrees;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class SquashfsWriterTest {
    private static final Attributes ROOT = Attributes.root(0644, 7);
    private static final SquashfsOptions OPTIONS = SquashfsOptions.zstd(1_700_000_000);

    @TempDir
    Path folder;

    @Provide
    Arbitrary<FileTree> trees() {
        return FileTrees.any();
    }

    @Provide
    Arbitrary<SquashfsOptions> options() {
        return anyOptions();
    }

    static Arbitrary<SquashfsOptions> anyOptions() {
        return Combinators.combine(
                        Arbitraries.of(Compression.ZSTD, Compression.GZIP),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(4096, 8192, 1 << 17, 1 << 20),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((compression, level, block, export, fragments, deduplicate) -> new SquashfsOptions(
                        compression, level, block, true, export, fragments, deduplicate, 1_700_000_000));
    }

    static Path write(SquashfsWriter writer, FileTree tree, Path image) throws IOException, ProblemException {
        try (FileChannel channel = FileChannel.open(
                image, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writer.write(tree, channel, Cancellation.NEVER);
        }
        return image;
    }

    static byte[] bytes(SquashfsWriter writer, FileTree tree) throws IOException, ProblemException {
        Path image = Files.createTempFile("image", ".squashfs");
        try {
            return Files.readAllBytes(write(writer, tree, image));
        } finally {
            Files.delete(image);
        }
    }

    private Path write(FileTree tree) throws IOException, ProblemException {
        return write(new SquashfsWriter(OPTIONS), tree, folder.resolve("image"));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void unsquashfsAndSqfs2tarReadWhatWasWritten(
            @ForAll("trees") FileTree tree, @ForAll("options") SquashfsOptions options) throws Exception {
        Path image = Files.createTempFile("image", ".squashfs");
        try {
            write(new SquashfsWriter(options).withThreads(2), tree, image);
            FileTree expected = FileTrees.canonical(tree);
            FileTrees.assertSame(FileTrees.withoutXattrs(expected), PseudoFile.read(image));
            // tar knows no sockets, and sqfs2tar gives their attributes to the entry behind them.
            FileTree tarable = expected.filter((path, entry) -> !(entry instanceof Entry.Socket));
            write(new SquashfsWriter(options), tarable, image);
            assertEquals(xattrs(tarable), TarXattrs.read(image));
        } finally {
            Files.delete(image);
        }
    }

    private static Map<String, Map<String, Digest>> xattrs(FileTree tree) {
        Map<String, Map<String, Digest>> result = new TreeMap<>();
        tree.entries().forEach((path, entry) -> {
            if (!(entry instanceof Entry.HardLink)) {
                Map<String, Digest> attributes = new TreeMap<>();
                entry.attributes().xattrs().forEach((name, value) -> attributes.put(name, value.digest()));
                if (!attributes.isEmpty()) {
                    result.put(path, attributes);
                }
            }
        });
        return result;
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void theNumberOfThreadsAndBlocksPreparedAheadDoNotChangeABit(
            @ForAll("trees") FileTree tree, @ForAll("options") SquashfsOptions options) throws Exception {
        SquashfsWriter writer = new SquashfsWriter(options);
        byte[] one = bytes(writer.withThreads(1), tree);
        assertArrayEquals(one, bytes(writer.withThreads(7), tree));
        try (PreparedBlocks prepared = PreparedBlocks.in(Path.of(System.getProperty("java.io.tmpdir")), options, 3)) {
            tree.entries().values().forEach(entry -> {
                if (entry instanceof Entry.File file) {
                    prepared.prepare(file.content());
                }
            });
            assertArrayEquals(one, bytes(writer.withPrepared(prepared), tree));
        }
    }

    @Test
    void theWriterDoesNotWaitForWhatIsStillInTheQueueOfBlocksPreparedAhead() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        byte[] bytes = FileTrees.content(200_000, 1, 1).bytes();
        Content slow = Content.lazy(bytes.length, () -> {
            if (Thread.currentThread().getName().startsWith("squashfs-ahead")) {
                try {
                    latch.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return new ByteArrayInputStream(bytes);
        });
        Content other = FileTrees.content(300_000, 1, 2);
        FileTree tree = FileTree.builder().put("a", new Entry.File(ROOT, other)).build();
        SquashfsWriter writer = new SquashfsWriter(OPTIONS);
        byte[] alone = bytes(writer, tree);
        try (PreparedBlocks prepared = PreparedBlocks.in(folder, OPTIONS, 1)) {
            prepared.prepare(slow);
            prepared.prepare(other);
            try {
                byte[] together = assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> bytes(writer.withPrepared(prepared), tree));
                assertArrayEquals(alone, together);
            } finally {
                latch.countDown();
            }
        }
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aDirectoryOfManyNamesCanBeSearchedByTheKernelsIndex() throws Exception {
        FileTree.Builder tree = FileTree.builder();
        for (int i = 0; i < 30_000; i++) {
            tree.put("many/a name of some length " + i, new Entry.File(ROOT, Content.of("content " + i % 100)));
        }
        FileTree built = tree.build();
        Path image = write(built);
        FileTrees.assertSame(built, PseudoFile.read(image));
        String stat = FieldTool.of("rdsquashfs", "squashfs-tools-ng").accepts("-s", "/many", image);
        assertTrue(stat.lines().filter(line -> line.contains("header offset")).count() > 100, stat);
        String last = FieldTool.of("rdsquashfs", "squashfs-tools-ng")
                .accepts("-c", "/many/a name of some length 29999", image);
        assertEquals("content 99", last);
    }

    @Test
    void equalFilesAreStoredOnce() throws Exception {
        Content large = FileTrees.content(1_000_000, 1, 1);
        Content small = FileTrees.content(10_000, 1, 2);
        FileTree once = FileTree.builder()
                .put("a", new Entry.File(ROOT, large))
                .put("b", new Entry.File(ROOT, small))
                .build();
        FileTree thrice = once.toBuilder()
                .put("c", new Entry.File(ROOT, large))
                .put("d", new Entry.File(ROOT, small))
                .put("e", new Entry.File(ROOT, small))
                .build();
        int difference =
                bytes(new SquashfsWriter(OPTIONS), thrice).length - bytes(new SquashfsWriter(OPTIONS), once).length;
        assertTrue(difference <= 4096, () -> difference + " bytes more");
        FileTrees.assertSame(thrice, PseudoFile.read(write(thrice)));
    }

    @Test
    void zerosTakeNoSpace() throws Exception {
        FileTree tree = FileTree.builder()
                .put("zeros", new Entry.File(ROOT, Content.of(new byte[10_000_000])))
                .build();
        Path image = write(tree);
        assertEquals(4096, Files.size(image));
        FileTrees.assertSame(tree, PseudoFile.read(image));
    }

    @Test
    void aFileBeyondFourGibibytesIsWrittenWithoutHoldingItInMemory() throws Exception {
        Path sparse = folder.resolve("sparse");
        long size = (4L << 30) + 5;
        try (FileChannel channel = FileChannel.open(sparse, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("begin".getBytes()), 0);
            channel.write(ByteBuffer.wrap("last!".getBytes()), size - 5);
        }
        // The digest is not asked for, since no other file has this size.
        Content content = new Content.Slice(sparse, 0, size, Digest.of(""));
        Path image = write(
                FileTree.builder().put("large", new Entry.File(ROOT, content)).build());
        String list = FieldTool.of("unsquashfs", "squashfs-tools").accepts("-lln", image);
        assertTrue(list.contains(Long.toString(size)), list);
        assertTrue(Files.size(image) < 200_000);
        Path unpacked = folder.resolve("unpacked");
        FieldTool.of("unsquashfs", "squashfs-tools").accepts("-no-progress", "-d", unpacked, image);
        Content large = new Content.Slice(unpacked.resolve("large"), 0, size, Digest.of(""));
        assertArrayEquals(content.bytes(0, 100), large.bytes(0, 100));
        assertArrayEquals(content.bytes(size - 100, 200), large.bytes(size - 100, 200));
    }

    @Test
    void contentsThatShareAFileAreReadFromTheirPlaces() throws Exception {
        Path file = Files.write(
                folder.resolve("file"), FileTrees.content(300_000, 1, 3).bytes());
        byte[] all = Files.readAllBytes(file);
        FileTree.Builder tree = FileTree.builder();
        for (int i = 0; i < 1000; i++) {
            byte[] part = Arrays.copyOfRange(all, i * 100, i * 100 + 150_000 * (i & 1) + 100);
            tree.put("f" + i, new Entry.File(ROOT, new Content.Slice(file, i * 100, part.length, Digest.of(part))));
        }
        FileTrees.assertSame(tree.build(), PseudoFile.read(write(tree.build())));
    }

    @Test
    void whatTheFormatCannotHoldIsRefusedWithItsPlace() {
        assertRefused("squashfs.time-out-of-range", new Entry.File(ROOT.withModified(1L << 32), Content.EMPTY));
        assertRefused("squashfs.time-out-of-range", new Entry.File(ROOT.withModified(-1), Content.EMPTY));
        assertRefused(
                "squashfs.xattr-namespace",
                new Entry.File(ROOT.withXattrs(Map.of("system.posix_acl_access", Content.of("x"))), Content.EMPTY));
        assertRefused("squashfs.target-too-long", new Entry.Symlink(ROOT, "x".repeat(4096)));
        assertRefused("squashfs.name-not-unicode", new Entry.Symlink(ROOT, "\ud800"));
    }

    @Test
    void tooManyOwnersAreRefused() {
        FileTree.Builder tree = FileTree.builder();
        for (int i = 0; i < 65_536; i++) {
            tree.put("f" + i, new Entry.Fifo(ROOT.withOwner(i, 0)));
        }
        ProblemException refusal = assertThrows(ProblemException.class, () -> write(tree.build()));
        assertEquals("squashfs.too-many-ids", refusal.problems().get(0).code());
    }

    private void assertRefused(String code, Entry entry) {
        FileTree tree = FileTree.builder().put("some/place", entry).build();
        ProblemException refusal = assertThrows(ProblemException.class, () -> write(tree));
        assertEquals(code, refusal.problems().get(0).code());
        assertEquals("some/place", refusal.problems().get(0).place().source());
    }

    @Test
    void aWishToStopIsHeeded() {
        FileTree tree = FileTree.builder()
                .put("a", new Entry.File(ROOT, FileTrees.content(10_000_000, 1, 1)))
                .build();
        int[] asked = new int[1];
        assertThrows(CancelledException.class, () -> {
            try (FileChannel channel = FileChannel.open(
                    folder.resolve("cancelled"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                new SquashfsWriter(OPTIONS).write(tree, channel, () -> ++asked[0] > 20);
            }
        });
    }

    @Test
    void aContentThatIsShorterThanItSaysIsAFault() throws IOException {
        Path file = Files.write(folder.resolve("short"), new byte[10]);
        for (int size : new int[] {20, 1 << 20}) {
            FileTree tree = FileTree.builder()
                    .put("a", new Entry.File(ROOT, new Content.Slice(file, 0, size, Digest.of("x"))))
                    .build();
            assertThrows(EOFException.class, () -> write(tree));
        }
    }
}
