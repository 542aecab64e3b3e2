package org.xter.format.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

class FatTest {
    private static final long OFFSET = 1 << 20;
    private static final long SIZE = 40L << 20;
    private static final long TIME = 1_750_000_000;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void openStore() throws IOException {
        store = Store.open(folder.resolve("store"));
    }

    private static Entry file(byte[] bytes) {
        return new Entry.File(Attributes.root(0644, TIME), Content.of(bytes));
    }

    private static Entry file(String text) {
        return new Entry.File(Attributes.root(0644, TIME), Content.of(text));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static FileTree sample() {
        FileTree.Builder tree = FileTree.builder()
                .put("EFI/BOOT/BOOTX64.EFI", file(noise(3_000_001)))
                .put("EFI/Linux/xter-router-1.28.0.efi", file(noise(70_000)))
                .put("loader/entries.srel", file("type1\n"))
                .put("loader/empty", file(""))
                .put("loader/zeros", file(new byte[300_000]))
                .put("ein langer Name mit \u00dcml\u00e4uten und Punkten.v1.tar.gz", file("long"))
                .put("long file name one.text", file("1"))
                .put("long file name two.text", file("2"))
                .put("LONGFI~1.TEX", file("3"))
                .put("longfi~2.tex", file("4"))
                .put(".hidden", file("5"));
        for (int i = 0; i < 300; i++) {
            tree.put("many/a rather long name of file number " + i, file("n" + i));
        }
        return withAttributesOfFat(tree.build());
    }

    /** What FAT keeps of attributes. */
    private static FileTree withAttributesOfFat(FileTree tree) {
        FileTree.Builder result = FileTree.builder();
        tree.entries().forEach((path, entry) -> {
            if (!path.isEmpty()) {
                int mode = entry instanceof Entry.Directory ? 0755 : 0644;
                result.put(path, entry.with(Attributes.root(mode, TIME)));
            }
        });
        return result.build();
    }

    private Path write(FileTree tree, FatVolume volume) throws IOException, ProblemException {
        Path file = folder.resolve("fat.img");
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(0);
            image.setLength(OFFSET + volume.size() + OFFSET);
            FatWriter.write(tree, volume, image.getChannel(), OFFSET, Cancellation.NEVER);
        }
        return file;
    }

    /** The volume alone, for tools that know no offset. */
    private Path cut(Path image, long size) throws IOException {
        Path alone = folder.resolve("alone.img");
        try (FileChannel in = FileChannel.open(image);
                FileChannel out = FileChannel.open(
                        alone,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            assertEquals(size, in.transferTo(OFFSET, size, out));
        }
        return alone;
    }

    private static FatVolume volume(long size) {
        return new FatVolume("XTER ESP", 0x1234ABCD, size);
    }

    @ParameterizedTest
    @CsvSource({"34099712", "41943040", "272629760", "272630272", "1073741824"})
    void fsckAcceptsEverySize(long size) throws Exception {
        FieldTool fsck = FieldTool.of("fsck.vfat", "dosfstools");
        Path alone = cut(write(sample(), volume(size)), size);
        FieldTool.Verdict verdict = fsck.run("-n", "-v", alone);
        assertEquals(0, verdict.exitCode(), verdict.output());
        assertTrue(
                verdict.output().contains("32 bit entries") || verdict.output().contains("FAT32"), verdict.output());
        assertTrue(!verdict.output().contains("differ") && !verdict.output().contains("Free cluster summary wrong"));
    }

    /** Each has another cluster size by the specification's table. */
    @ParameterizedTest
    @ValueSource(longs = {9, 20, 40})
    void fsckAcceptsLargeVolumes(long gibibytes) throws Exception {
        long size = gibibytes << 30;
        Path image = folder.resolve("large.img");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(size);
            FatWriter.write(sample(), volume(size), file.getChannel(), 0, Cancellation.NEVER);
        }
        FieldTool.of("fsck.vfat", "dosfstools").accepts("-n", image);
        assertEquals(sample(), FatReader.read(image, 0, size, store, Cancellation.NEVER));
    }

    @Test
    void mtoolsSeesTheSameFiles() throws Exception {
        FieldTool mcopy = FieldTool.of("mcopy", "mtools");
        Path image = write(sample(), volume(SIZE));
        Path out = Files.createDirectory(folder.resolve("out"));
        mcopy.accepts("-s", "-n", "-m", "-i", image + "@@" + OFFSET, "::/*", out);
        Map<String, byte[]> expected = new TreeMap<>();
        for (Map.Entry<String, Entry> each : sample().entries().entrySet()) {
            if (each.getValue() instanceof Entry.File file) {
                expected.put(each.getKey(), file.content().bytes());
            }
        }
        for (Map.Entry<String, byte[]> each : expected.entrySet()) {
            assertArrayEquals(each.getValue(), Files.readAllBytes(out.resolve(each.getKey())), each.getKey());
        }
        try (var files = Files.walk(out)) {
            assertEquals(expected.size(), files.filter(Files::isRegularFile).count());
        }
        String listing = FieldTool.of("mdir", "mtools").accepts("-i", image + "@@" + OFFSET, "::/EFI/BOOT");
        assertTrue(listing.contains("Volume in drive : is XTER ESP"), listing);
        assertTrue(listing.contains("Volume Serial Number is 1234-ABCD"), listing);
        assertTrue(listing.contains("2025-06-15"), listing);
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        Path image = write(sample(), volume(SIZE));
        FileTree read = FatReader.read(image, OFFSET, SIZE, store, Cancellation.NEVER);
        assertEquals(sample().entries().keySet(), read.entries().keySet());
        assertEquals(sample(), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "16", "32"})
    void readsWhatMkfsAndMcopyWrite(String bits) throws Exception {
        FieldTool mkfs = FieldTool.of("mkfs.vfat", "dosfstools");
        FieldTool mcopy = FieldTool.of("mcopy", "mtools");
        FieldTool mmd = FieldTool.of("mmd", "mtools");
        Path image = folder.resolve("theirs.img");
        long size = bits.equals("12") ? 4 << 20 : bits.equals("16") ? 16 << 20 : 64 << 20;
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(size);
        }
        mkfs.accepts("-F", bits, "-n", "THEIRS", image);
        FileTree.Builder expected = FileTree.builder();
        mmd.accepts("-i", image, "::/Some Folder");
        // Deleting every second file leaves holes, so that the last file lies scattered.
        for (int i = 0; i < 8; i++) {
            Path source = folder.resolve("source" + i);
            Files.write(source, noise(100_000 + i));
            mcopy.accepts("-i", image, source, "::/Some Folder/File " + i + ".bin");
        }
        FieldTool mdel = FieldTool.of("mdel", "mtools");
        for (int i = 0; i < 8; i++) {
            if (i % 2 == 0) {
                mdel.accepts("-i", image, "::/Some Folder/File " + i + ".bin");
            } else {
                expected.put("Some Folder/File " + i + ".bin", file(noise(100_000 + i)));
            }
        }
        Path free = folder.resolve("scattered");
        int large = (int) size / 2;
        Files.write(free, noise(large));
        mcopy.accepts("-i", image, free, "::/scattered.dat");
        expected.put("scattered.dat", file(noise(large)));
        FileTree read = FatReader.read(image, 0, size, store, Cancellation.NEVER);
        assertEquals(expected.build().entries().keySet(), read.entries().keySet());
        for (String path : read.entries().keySet()) {
            if (expected.get(path).orElseThrow() instanceof Entry.File file) {
                assertArrayEquals(
                        file.content().bytes(),
                        ((Entry.File) read.entries().get(path)).content().bytes(),
                        path);
            }
        }
    }

    @Test
    void zerosStayHoles() throws Exception {
        Path image =
                write(FileTree.builder().put("zeros", file(new byte[30 << 20])).build(), volume(200L << 20));
        String used = FieldTool.of("du", "coreutils").accepts("-k", image).split("\\s")[0];
        assertTrue(Long.parseLong(used) < 4096, used + " KiB");
    }

    @Test
    void theChosenSizeHoldsTheTreeAndNotMuchMore() throws Exception {
        FileTree large = FileTree.builder()
                .put("a", file(noise(35 << 20)))
                .put("b", file(noise(20 << 20)))
                .build();
        long size = FatWriter.sizeFor(large, 1 << 20, Cancellation.NEVER);
        assertTrue(size >= 56 << 20 && size <= 60 << 20, size + " bytes");
        FieldTool.of("fsck.vfat", "dosfstools").accepts("-n", cut(write(large, volume(size)), size));
    }

    @Test
    void whatFatCannotHoldIsRefused() {
        Attributes plain = Attributes.root(0644, TIME);
        assertRefused("fat.unsupported-kind", "link", new Entry.Symlink(plain, "target"));
        assertRefused("fat.no-room", "large", file(new byte[41 << 20]));
        assertRefused("fat.name", "a:b", file(""));
        assertRefused("fat.name", "dot.", file(""));
        assertRefused(
                "fat.file-too-large",
                "huge",
                new Entry.File(plain, new Content.Slice(Path.of("nowhere"), 0, 1L << 32, Content.EMPTY.digest())));
        FileTree clash =
                FileTree.builder().put("name", file("")).put("NAME", file("")).build();
        ProblemException refusal = assertThrows(ProblemException.class, () -> write(clash, volume(SIZE)));
        assertEquals("fat.name-clash", refusal.problems().get(0).code());
    }

    private void assertRefused(String code, String path, Entry entry) {
        FileTree tree = FileTree.builder().put(path, entry).build();
        ProblemException refusal = assertThrows(ProblemException.class, () -> write(tree, volume(SIZE)));
        assertEquals(code, refusal.problems().get(0).code());
    }

    @Test
    void damagedVolumesAreRefusedOrReadButNeverBreakTheReader() throws Exception {
        FileTree small = FileTree.builder()
                .put("EFI/BOOT/BOOTX64.EFI", file(noise(5_000)))
                .put("loader/a long name", file("x"))
                .build();
        Path image = write(small, volume(SIZE));
        Random random = new Random(3);
        FatGeometry geometry = FatGeometry.of(SIZE);
        long[] areas = {
            OFFSET, OFFSET + (long) geometry.reserved() * 512, OFFSET + geometry.clusterOffset(2),
        };
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            long at = areas[round % 3] + random.nextInt(round % 3 == 2 ? 3000 : 64);
            try (FileChannel channel = FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                java.nio.ByteBuffer old = java.nio.ByteBuffer.allocate(1);
                channel.read(old, at);
                channel.write(java.nio.ByteBuffer.wrap(new byte[] {(byte) random.nextInt()}), at);
                try {
                    FatReader.read(image, OFFSET, SIZE, store, Cancellation.NEVER);
                } catch (ProblemException expected) {
                    assertEquals("fat.damaged", expected.problems().get(0).code());
                    refused++;
                }
                channel.write(old.flip(), at);
            }
        }
        assertTrue(refused > 20, refused + " refused");
        assertEquals(
                small.entries().keySet(),
                FatReader.read(image, OFFSET, SIZE, store, Cancellation.NEVER)
                        .entries()
                        .keySet());
    }

    @Test
    void shortNamesAreUniqueInTheirDirectory() {
        java.util.Set<String> taken = new java.util.HashSet<>();
        for (int i = 0; i < 200; i++) {
            byte[] name = ShortName.derive("the same beginning " + i + ".extension", taken);
            assertEquals(11, name.length);
        }
        assertEquals(200, taken.size());
        assertTrue(taken.contains("THESAM~1EXT") && taken.contains("THES~200EXT"), taken::toString);
    }

    @Property(tries = 30)
    void everyTreeComesBackAndPassesFsck(@ForAll("trees") FileTree tree) throws Exception {
        Path scratch = Files.createDirectories(Path.of("target", "fat"));
        Path image = scratch.resolve("volume.img");
        Files.deleteIfExists(image);
        long size = FatWriter.sizeFor(tree, 0, Cancellation.NEVER);
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(size);
            FatWriter.write(tree, volume(size), file.getChannel(), 0, Cancellation.NEVER);
        }
        FileTree read = FatReader.read(image, 0, size, Store.open(scratch.resolve("store")), Cancellation.NEVER);
        assertEquals(withAttributesOfFat(tree), withAttributesOfFat(read));
        FieldTool.Verdict verdict = FieldTool.of("fsck.vfat", "dosfstools").run("-n", image);
        assertEquals(0, verdict.exitCode(), verdict.output());
        Files.delete(image);
    }

    @Provide
    Arbitrary<FileTree> trees() {
        var names = Arbitraries.strings()
                .withChars("abAB09 ._-+[]\u00e9\u4e16~")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(name -> !name.endsWith(".") && !name.endsWith(" ") && !name.startsWith(" "));
        var files = Combinators.combine(names, names, Arbitraries.integers().between(0, 5000))
                .as((directory, name, size) -> Map.entry(directory + "/" + name, file(noise(size))));
        return files.list().ofMaxSize(25).map(list -> {
            FileTree.Builder tree = FileTree.builder();
            Map<String, String> taken = new TreeMap<>();
            for (var each : list) {
                String directory = each.getKey().substring(0, each.getKey().indexOf('/'));
                String lower = directory.toLowerCase(Locale.ROOT);
                boolean isNew = directory.equals(taken.computeIfAbsent(lower, key -> directory))
                        && taken.putIfAbsent(each.getKey().toLowerCase(Locale.ROOT), "") == null;
                if (isNew) {
                    tree.put(each.getKey(), each.getValue());
                }
            }
            return tree.build();
        });
    }
}
