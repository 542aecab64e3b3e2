package org.xter.format.squashfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.format.FileTrees;
import org.xter.format.HostFolder;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class SquashfsReaderTest {
    @TempDir
    Path folder;

    @Provide
    Arbitrary<FileTree> trees() {
        return FileTrees.any();
    }

    @Provide
    Arbitrary<SquashfsOptions> options() {
        return SquashfsWriterTest.anyOptions();
    }

    private static SquashfsReader open(Path image) throws IOException, ProblemException {
        return SquashfsReader.open(image, Cancellation.NEVER);
    }

    private static SquashfsReader open(byte[] image) throws IOException, ProblemException {
        return SquashfsReader.open(new MemoryChannel(image), Place.of("image"), Cancellation.NEVER);
    }

    @Property(tries = 80, shrinking = ShrinkingMode.BOUNDED)
    void readsWhatTheWriterWrote(@ForAll("trees") FileTree tree, @ForAll("options") SquashfsOptions options)
            throws Exception {
        try (SquashfsReader reader = open(SquashfsWriterTest.bytes(new SquashfsWriter(options), tree))) {
            FileTrees.assertSame(FileTrees.canonical(tree), reader.tree());
            assertEquals(options.blockSize(), reader.blockSize());
            assertEquals(options.modified(), reader.modified());
            assertEquals(options.compression(), reader.compression());
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void whatWasReadCanBeWrittenAgainToTheSameBytes(@ForAll("trees") FileTree tree) throws Exception {
        SquashfsWriter writer = new SquashfsWriter(SquashfsOptions.zstd(5).withBlockSize(4096));
        byte[] image = SquashfsWriterTest.bytes(writer, FileTrees.canonical(tree));
        try (SquashfsReader reader = open(image)) {
            assertArrayEquals(image, SquashfsWriterTest.bytes(writer, reader.tree()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-comp gzip",
                "-comp gzip -Xcompression-level 1 -Xwindow-size 8 -Xstrategy default,filtered,huffman_only",
                "-comp zstd",
                "-comp zstd -Xcompression-level 1",
                "-comp zstd -Xcompression-level 22 -b 1M",
                "-comp xz",
                "-comp xz -Xbcj x86,arm -Xdict-size 50%",
                "-comp xz -b 1M -Xdict-size 1M",
                "-comp lzma",
                "-comp lzma -b 4096",
                "-b 4096",
                "-b 1M",
                "-no-fragments",
                "-always-use-fragments",
                "-tailends",
                "-no-duplicates",
                "-no-sparse",
                "-noI",
                "-noId",
                "-noD",
                "-noF",
                "-noX",
                "-noI -noD -noF -noX -comp lzma",
                "-exports",
                "-no-exports -no-tailends",
                "-no-hardlinks",
                "-nopad -mkfs-time 5",
                "-no-recovery -reproducible -processors 1"
            })
    void readsWhatMksquashfsWrites(String options) throws Exception {
        Path source = sourceFolder();
        FileTree expected = HostFolder.read(source);
        if (options.contains("-no-hardlinks")) {
            FileTree linked = expected;
            FileTree.Builder apart = linked.toBuilder();
            linked.entries()
                    .keySet()
                    .forEach(path -> apart.put(path, linked.resolve(path).orElseThrow()));
            expected = apart.build();
        }
        try (SquashfsReader reader = open(mksquashfs(source, options))) {
            FileTrees.assertSame(FileTrees.canonical(expected), reader.tree());
            reader.readAll(Cancellation.NEVER);
        }
    }

    @Test
    void readsAnImageWithoutAttributesAndOwners() throws Exception {
        Path source = sourceFolder();
        FileTree.Builder expected = HostFolder.read(source).toBuilder();
        HostFolder.read(source).entries().forEach((path, entry) -> {
            if (!(entry instanceof Entry.HardLink)) {
                expected.put(
                        path, entry.with(entry.attributes().withXattrs(Map.of()).withOwner(0, 0)));
            }
        });
        try (SquashfsReader reader = open(mksquashfs(source, "-no-xattrs -all-root"))) {
            FileTrees.assertSame(FileTrees.canonical(expected.build()), reader.tree());
        }
    }

    @Test
    void readsDevicesOwnersAndTimesMksquashfsMakesOfAPseudoFile() throws Exception {
        Path pseudo = Files.writeString(folder.resolve("pseudo"), """
                c0 c 600 5 6 136 70000
                b0 b 660 70000 4294967294 8 1
                f0 i 644 1 1 f
                s0 i 777 2 2 s
                d0 d 1777 3 3
                """);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path image = folder.resolve("image");
        FieldTool.of("mksquashfs", "squashfs-tools")
                .accepts(empty, image, "-quiet", "-no-progress", "-all-time", "4000000000", "-pf", pseudo);
        try (SquashfsReader reader = open(image)) {
            Map<String, Entry> entries = new TreeMap<>(reader.tree().entries());
            assertEquals(5, entries.size() - 1);
            Entry.Device character = (Entry.Device) entries.get("c0");
            assertEquals(136, character.major());
            assertEquals(Entry.DeviceKind.CHARACTER, character.kind());
            assertEquals(4_000_000_000L, character.attributes().modified());
            Entry.Device block = (Entry.Device) entries.get("b0");
            assertEquals(8, block.major());
            assertEquals(1, block.minor());
            assertEquals(70000, block.attributes().uid());
            assertEquals(4294967294L, block.attributes().gid());
            assertEquals(01777, entries.get("d0").attributes().mode());
            assertTrue(entries.get("f0") instanceof Entry.Fifo);
            assertTrue(entries.get("s0") instanceof Entry.Socket);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-comp lzo", "-comp lz4"})
    void sayWhichCompressionCannotBeRead(String options) throws Exception {
        Path image = mksquashfs(sourceFolder(), options);
        Problem problem = assertThrows(ProblemException.class, () -> open(image))
                .problems()
                .get(0);
        assertEquals("squashfs.unsupported", problem.code());
        assertTrue(problem.message().contains(options.substring(6)), problem::message);
    }

    @Test
    void readsALargeDirectoryAndManyFragments() throws Exception {
        Path many = Files.createDirectories(folder.resolve("source/many"));
        for (int i = 0; i < 5000; i++) {
            Files.writeString(many.resolve("a file with a long name " + i), "text " + i);
        }
        FileTree expected = HostFolder.read(folder.resolve("source"));
        try (SquashfsReader reader = open(mksquashfs(folder.resolve("source"), "-b 4096"))) {
            FileTrees.assertSame(expected, reader.tree());
        }
    }

    @Test
    void skippingIsReadingWithoutTheBytes() throws Exception {
        Content content = FileTrees.content(700_000, 3, 9);
        byte[] all = content.bytes();
        FileTree tree = FileTree.builder()
                .put("a", new Entry.File(Attributes.root(0644, 0), content))
                .build();
        byte[] image = SquashfsWriterTest.bytes(
                new SquashfsWriter(SquashfsOptions.zstd(0).withBlockSize(8192)), tree);
        Random random = new Random(4);
        try (SquashfsReader reader = open(image)) {
            for (int i = 0; i < 100; i++) {
                int offset = random.nextInt(all.length);
                int length = random.nextInt(20_000);
                Content read = ((Entry.File) reader.tree().get("a").orElseThrow()).content();
                assertArrayEquals(
                        Arrays.copyOfRange(all, offset, Math.min(all.length, offset + length)),
                        read.bytes(offset, length));
            }
        }
    }

    @Test
    void anotherFileIsSaidToBeNoImage() {
        for (byte[] other : List.of(new byte[0], new byte[95], new byte[5000])) {
            assertEquals(
                    "squashfs.not-an-image",
                    assertThrows(ProblemException.class, () -> open(other))
                            .problems()
                            .get(0)
                            .code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "gzip", "xz", "lzma"})
    void anImageCutOffAnywhereIsRefused(String compression) throws Exception {
        byte[] image = Files.readAllBytes(mksquashfs(sourceFolder(), "-b 4096 -nopad -comp " + compression));
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] cut = Arrays.copyOf(image, i < 50 ? image.length - 1 - i * 7 : random.nextInt(image.length));
            assertThrows(ProblemException.class, () -> readEverything(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "gzip", "xz", "lzma", "zstd -noI -noX", "gzip -noI -noD -noF -noX"})
    void aDamagedImageIsReadOrRefusedButNothingElse(String compression) throws Exception {
        byte[] image = Files.readAllBytes(mksquashfs(sourceFolder(), "-b 4096 -nopad -comp " + compression));
        long tables = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).getLong(64);
        Random random = new Random(compression.hashCode());
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            byte[] damaged = image.clone();
            int flips = 1 + random.nextInt(3);
            for (int j = 0; j < flips; j++) {
                int at =
                        switch (i % 3) {
                            case 0 -> random.nextInt(Superblock.SIZE);
                            case 1 -> (int) tables + random.nextInt(image.length - (int) tables);
                            default -> random.nextInt(image.length);
                        };
                damaged[at] =
                        (byte) (random.nextBoolean() ? damaged[at] ^ 1 << random.nextInt(8) : random.nextInt(256));
            }
            try {
                readEverything(damaged);
                codes.add("read");
            } catch (ProblemException e) {
                codes.add(e.problems().get(0).code());
            }
        }
        assertTrue(codes.contains("squashfs.damaged"));
        assertTrue(codes.contains("read"));
    }

    @Test
    void aDirectoryInItselfIsRefused() throws Exception {
        // Raw metadata: a folder "inner" in the root, whose entry is made to lead to the root's own inode.
        FileTree tree = FileTree.builder()
                .put("inner", new Entry.Directory(Attributes.root(0755, 0)))
                .build();
        byte[] image = Files.readAllBytes(mksquashfs(unpack(tree), "-noI -nopad"));
        ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int root = (int) bytes.getLong(32) & 0xFFFF;
        int listing = (int) bytes.getLong(72) + 2;
        assertEquals(0, bytes.getInt(listing));
        bytes.putShort(listing + 12, (short) root);
        Problem problem = assertThrows(ProblemException.class, () -> open(image))
                .problems()
                .get(0);
        assertEquals("A directory lies in two places or in itself", problem.message());
    }

    private static void readEverything(byte[] image) throws IOException, ProblemException {
        // A hole of a damaged file may be terabytes long, which is no fault of the reader.
        try (SquashfsReader reader = open(image)) {
            for (Entry entry : reader.tree().entries().values()) {
                if (entry instanceof Entry.File file) {
                    try (InputStream in = file.content().open()) {
                        in.readNBytes(1 << 20);
                    } catch (DamagedImageException e) {
                        throw new ProblemException(e.problem(Place.NOWHERE), e);
                    }
                }
            }
        }
    }

    private Path unpack(FileTree tree) throws IOException {
        Path root = Files.createDirectories(folder.resolve("unpacked"));
        for (var each : tree.entries().entrySet()) {
            if (each.getValue() instanceof Entry.Directory) {
                Files.createDirectories(root.resolve(each.getKey()));
            }
        }
        return root;
    }

    private Path mksquashfs(Path source, String options) throws IOException, InterruptedException {
        Path image = folder.resolve("mksquashfs.image");
        Files.deleteIfExists(image);
        List<Object> arguments = new ArrayList<>(List.of(source, image, "-quiet", "-no-progress"));
        Stream.of(options.split(" ")).forEach(arguments::add);
        FieldTool.of("mksquashfs", "squashfs-tools").accepts(arguments.toArray());
        return image;
    }

    /** A folder with what any user can make. */
    private Path sourceFolder() throws IOException {
        Path root = Files.createDirectories(folder.resolve("source"));
        Path below = Files.createDirectories(root.resolve("folder/with space/\u20ac"));
        Files.write(root.resolve("empty"), new byte[0]);
        Files.write(root.resolve("noise"), FileTrees.content(200_000, 1, 1).bytes());
        Files.write(root.resolve("text"), FileTrees.content(300_001, 2, 2).bytes());
        Files.write(root.resolve("same text"), FileTrees.content(300_001, 2, 2).bytes());
        Files.write(root.resolve("mixed"), FileTrees.content(100_000, 3, 3).bytes());
        Files.write(root.resolve("zeros"), new byte[2_000_000]);
        for (int i = 0; i < 60; i++) {
            Files.write(
                    below.resolve("small" + i),
                    FileTrees.content(i * 97, i % 4, i).bytes());
        }
        Files.createLink(root.resolve("folder/second name"), root.resolve("mixed"));
        Files.createSymbolicLink(root.resolve("link"), Path.of("folder/with space"));
        Files.setPosixFilePermissions(root.resolve("text"), PosixFilePermissions.fromString("r-x--x-w-"));
        setAttribute(root.resolve("mixed"), "short", "value".getBytes(StandardCharsets.UTF_8));
        // mksquashfs stores a long value that occurs twice out of line.
        setAttribute(
                root.resolve("noise"), "long", FileTrees.content(1000, 1, 5).bytes());
        setAttribute(
                root.resolve("zeros"), "other", FileTrees.content(1000, 1, 5).bytes());
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isSymbolicLink(path)) {
                    Files.setLastModifiedTime(path, FileTime.fromMillis(1_600_000_000_000L + path.hashCode() % 1000));
                }
            }
        }
        assertTrue(Files.isSymbolicLink(root.resolve("link"))
                && Files.exists(root.resolve("link"), LinkOption.NOFOLLOW_LINKS));
        return root;
    }

    /** File systems that know no attributes just have none to be read. */
    private static void setAttribute(Path file, String name, byte[] value) throws IOException {
        try {
            Files.getFileAttributeView(file, UserDefinedFileAttributeView.class).write(name, ByteBuffer.wrap(value));
        } catch (FileSystemException e) {
            System.err.println("no extended attributes here: " + e.getMessage());
        }
    }
}
