package org.xter.format.cpio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

class CpioTest {
    private static Path folder;
    private static Store store;

    @BeforeAll
    @BeforeContainer
    static void openStore() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "cpio")), "run");
        store = Store.open(folder.resolve("store"));
    }

    private static byte[] write(FileTree tree) throws IOException, ProblemException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CpioWriter.write(tree, out, Cancellation.NEVER);
        return out.toByteArray();
    }

    private static FileTree read(byte[] archive) throws IOException, ProblemException {
        return CpioReader.read(new ByteArrayInputStream(archive), store, Cancellation.NEVER);
    }

    private static FileTree sample() {
        Attributes plain = Attributes.root(0644, 1_700_000_000);
        byte[] large = new byte[200_001];
        new Random(1).nextBytes(large);
        return FileTree.builder()
                .put("init", new Entry.File(plain.withMode(0755), Content.of("#!/bin/sh\n")))
                .put("bin/busybox", new Entry.File(plain.withMode(04755), Content.of(large)))
                .put("bin/sh", new Entry.HardLink("bin/busybox"))
                .put("aaa", new Entry.HardLink("bin/busybox"))
                .put("lib", new Entry.Symlink(plain.withMode(0777), "usr/lib"))
                .put("dev/console", new Entry.Device(plain.withMode(0600), Entry.DeviceKind.CHARACTER, 5, 1))
                .put("dev/vda", new Entry.Device(plain.withOwner(0, 6), Entry.DeviceKind.BLOCK, 254, 0))
                .put("run/fifo", new Entry.Fifo(plain))
                .put("run/socket", new Entry.Socket(plain))
                .put("empty", new Entry.File(plain.withOwner(1000, 65534), Content.EMPTY))
                .put("\u00fcml\u00e4ut", new Entry.File(plain, Content.of("x")))
                .build();
    }

    /** The reader names the first of several names as the file; so does this. */
    private static FileTree inOrderOfNames(FileTree tree) {
        FileTree.Builder result = tree.toBuilder();
        tree.entries().forEach((path, entry) -> {
            if (entry instanceof Entry.HardLink link && path.compareTo(link.target()) < 0) {
                Entry file = tree.entries().get(link.target());
                result.put(path, file);
                tree.entries().forEach((other, each) -> {
                    if (other.equals(link.target())
                            || each instanceof Entry.HardLink l
                                    && l.target().equals(link.target())
                                    && !other.equals(path)) {
                        result.put(other, new Entry.HardLink(path));
                    }
                });
            }
        });
        return result.build();
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        assertEquals(inOrderOfNames(sample()), read(write(sample())));
    }

    @Test
    void cpioListsTheSame() throws Exception {
        Path file = folder.resolve("sample.cpio");
        Files.write(file, write(sample()));
        FieldTool cpio = FieldTool.of("cpio", "cpio");
        FieldTool.Verdict verdict = cpio.run(file, "-itvn");
        assertEquals(0, verdict.exitCode(), verdict.output());
        List<String> lines = verdict.output().lines().toList();
        assertEquals(sample().entries().size() + 1, lines.size(), verdict.output());
        String listing = verdict.output().replaceAll(" +", " ");
        for (String expected : List.of(
                "drwxr-xr-x 2 0 0 0 Jan 1 1970 .\n",
                "-rwxr-xr-x 1 0 0 10 Nov 14 2023 init\n",
                "-rwsr-xr-x 3 0 0 200001 Nov 14 2023 bin/sh\n",
                "lrwxrwxrwx 1 0 0 7 Nov 14 2023 lib -> usr/lib\n",
                "crw------- 1 0 0 5, 1 Nov 14 2023 dev/console\n",
                "brw-r--r-- 1 0 6 254, 0 Nov 14 2023 dev/vda\n",
                "prw-r--r-- 1 0 0 0 Nov 14 2023 run/fifo\n",
                "srw-r--r-- 1 0 0 0 Nov 14 2023 run/socket\n",
                "-rw-r--r-- 1 1000 65534 0 Nov 14 2023 empty\n")) {
            assertTrue(listing.contains(expected), () -> "no " + expected + " in " + listing);
        }
    }

    @Test
    void bsdcpioListsTheSame() throws Exception {
        Path file = folder.resolve("bsd.cpio");
        Files.write(file, write(sample()));
        FieldTool.Verdict verdict = FieldTool.of("bsdcpio", "libarchive-tools").run(file, "-it");
        assertEquals(0, verdict.exitCode(), verdict.output());
        assertTrue(verdict.output().contains("bin/busybox"), verdict.output());
    }

    @Test
    void readsWhatCpioWrites() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("theirs/sub")).getParent();
        Files.writeString(tree.resolve("a"), "content");
        Files.createLink(tree.resolve("sub/b"), tree.resolve("a"));
        Files.createSymbolicLink(tree.resolve("c"), Path.of("a"));
        Path archive = folder.resolve("theirs.cpio");
        Path names = folder.resolve("names");
        Files.writeString(names, ".\na\nsub\nsub/b\nc\n");
        FieldTool.Verdict verdict = FieldTool.of("cpio", "cpio")
                .run(names, "-o", "-H", "newc", "-D", tree.toAbsolutePath(), "-F", archive.toAbsolutePath());
        assertEquals(0, verdict.exitCode(), verdict.output());
        FileTree read = read(Files.readAllBytes(archive));
        assertEquals(
                List.of("", "a", "c", "sub", "sub/b"),
                List.copyOf(read.entries().keySet()));
        assertEquals(new Entry.HardLink("a"), read.entries().get("sub/b"));
        assertArrayEquals(
                "content".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                ((Entry.File) read.entries().get("a")).content().bytes());
    }

    @Test
    void laterArchivesReplaceEarlierOnes() throws Exception {
        Attributes plain = Attributes.root(0644, 0);
        byte[] first = write(FileTree.builder()
                .put("a", new Entry.File(plain, Content.of("1")))
                .put("b", new Entry.File(plain, Content.of("1")))
                .build());
        byte[] second = write(FileTree.builder()
                .put("b", new Entry.File(plain, Content.of("2")))
                .build());
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(first);
        both.write(second);
        FileTree read = read(both.toByteArray());
        assertEquals(new Entry.File(plain, Content.of("1")), read.entries().get("a"));
        assertEquals(new Entry.File(plain, Content.of("2")), read.entries().get("b"));
        assertEquals(0, first.length % 512);
    }

    @Provide
    Arbitrary<FileTree> trees() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("ab\u00e9.")
                .ofMinLength(1)
                .ofMaxLength(3)
                .filter(name -> !name.equals(".") && !name.equals(".."));
        Arbitrary<Attributes> attributes = Combinators.combine(
                        Arbitraries.integers().between(0, 07777),
                        Arbitraries.longs().between(0, 0xFFFFFFFFL),
                        Arbitraries.longs().between(0, 0xFFFFFFFFL))
                .as((mode, id, time) -> Attributes.root(mode, time).withOwner(id, id));
        Arbitrary<Entry> entries = Combinators.combine(
                        attributes,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(9))
                .as((a, kind, bytes) -> switch (kind) {
                    case 0 -> new Entry.Symlink(a, "t" + bytes.length);
                    case 1 -> new Entry.Device(a, Entry.DeviceKind.BLOCK, bytes.length, 0xFFFFF);
                    case 2 -> new Entry.Fifo(a);
                    default -> new Entry.File(a, Content.of(bytes));
                });
        return Combinators.combine(names, names, entries)
                .as((directory, name, entry) -> java.util.Map.entry("d" + directory + "/" + name, entry))
                .list()
                .ofMaxSize(12)
                .map(list -> {
                    FileTree.Builder tree = FileTree.builder();
                    list.forEach(each -> tree.put(each.getKey(), each.getValue()));
                    return tree.build();
                });
    }

    @Property(tries = 200)
    void everyTreeComesBack(@ForAll("trees") FileTree tree) throws Exception {
        byte[] archive = write(tree);
        assertEquals(tree, read(archive));
        assertArrayEquals(archive, write(tree));
    }

    @Test
    void cutArchivesAreRefused() throws Exception {
        byte[] archive = write(sample());
        for (int length = 0; length < archive.length - 600; length += 97) {
            byte[] cut = java.util.Arrays.copyOf(archive, length);
            ProblemException refusal = assertThrows(ProblemException.class, () -> read(cut));
            assertEquals("cpio.damaged", refusal.problems().get(0).code());
        }
    }

    @Test
    void noByteBreaksTheReader() throws Exception {
        byte[] archive = write(sample());
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            byte[] bad = archive.clone();
            bad[random.nextInt(1200)] = (byte) "0F8./\0a".charAt(random.nextInt(7));
            try {
                read(bad);
            } catch (ProblemException expected) {
                assertEquals("cpio.damaged", expected.problems().get(0).code());
            }
        }
    }
}
