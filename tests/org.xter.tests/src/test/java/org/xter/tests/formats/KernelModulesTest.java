package org.xter.tests.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.format.kmod.KernelModule;
import org.xter.format.kmod.KernelModules;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** Our index files against those of Debian's own depmod (package kmod). */
class KernelModulesTest {
    @TempDir
    Path folder;

    private static final String CLOUD = "linux-image-cloud-amd64";

    private static final Map<String, FileTree> TREES = new ConcurrentHashMap<>();

    private static FileTree tree(String metapackage) throws Exception {
        FileTree known = TREES.get(metapackage);
        if (known == null) {
            known = DebianPackages.tree(List.of(DebianPackages.unpacked(DebianPackages.kernel(metapackage))));
            TREES.put(metapackage, known);
        }
        return known;
    }

    private static KernelModules cloud;

    private static synchronized KernelModules cloud() throws Exception {
        if (cloud == null) {
            Path kernel = DebianPackages.unpacked(DebianPackages.kernel(CLOUD));
            cloud = KernelModules.read(tree(CLOUD), DebianPackages.release(kernel), Cancellation.NEVER);
        }
        return cloud;
    }

    /** Runs depmod on a folder of modules and compares all it writes. */
    private static void assertLikeDepmod(Path root, String release, FileTree indexes, String folderInTree)
            throws Exception {
        Path depmod = Path.of("/usr/sbin/depmod");
        assumeTrue(Files.isExecutable(depmod), "depmod is not installed (Debian package kmod)");
        DebianPackages.run(root, depmod.toString(), "-b", root.toAbsolutePath().toString(), release);
        for (Map.Entry<String, Entry> each : indexes.below(folderInTree).entrySet()) {
            String name = each.getKey().substring(folderInTree.length() + 1);
            byte[] theirs = Files.readAllBytes(
                    root.resolve("lib/modules").resolve(release).resolve(name));
            byte[] ours = ((Entry.File) each.getValue()).content().bytes();
            assertArrayEquals(theirs, ours, name);
        }
        assertEquals(10, indexes.below(folderInTree).size());
    }

    /** A folder where depmod may write, with links to the package's modules. */
    private static Path linkedCopy(Path kernel, String release) throws Exception {
        Path root = Files.createTempDirectory(Path.of("target"), "depmod");
        Path modules = Files.createDirectories(root.resolve("lib/modules").resolve(release));
        try (Stream<Path> files = Files.list(kernel.resolve("lib/modules").resolve(release))) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(modules.resolve(file.getFileName()), file);
            }
        }
        return root;
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOUD, "linux-image-amd64"})
    void theIndexesAreThoseOfDepmod(String metapackage) throws Exception {
        Path kernel = DebianPackages.unpacked(DebianPackages.kernel(metapackage));
        String release = DebianPackages.release(kernel);
        FileTree tree = tree(metapackage);
        long begin = System.nanoTime();
        KernelModules modules = KernelModules.read(tree, release, Cancellation.NEVER);
        FileTree indexes = modules.indexes(0);
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        System.out.println(modules.modules().size() + " modules of " + release + " in " + milliseconds + " ms");
        assertLikeDepmod(linkedCopy(kernel, release), release, indexes, "lib/modules/" + release);
        FileTree whole = modules.withIndexes(tree, 0);
        assertEquals(tree.entries().size() + 10, whole.entries().size());
        assertEquals(tree.get("lib"), whole.get("lib"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xz", "zst", "gz"})
    void aSelectionOfCompressedModulesIsIndexedAsDepmodDoes(String kind) throws Exception {
        Path kernel = DebianPackages.unpacked(DebianPackages.kernel(CLOUD));
        String release = DebianPackages.release(kernel);
        KernelModules all = cloud();
        FileTree some = all.select(
                all.closure(List.of("squashfs", "overlay", "dm-verity", "nf_tables", "virtio_blk")),
                false,
                0,
                Cancellation.NEVER);
        Path root = folder.resolve("selection");
        for (Map.Entry<String, Entry> each : some.entries().entrySet()) {
            Path file = root.resolve(each.getKey());
            if (each.getValue() instanceof Entry.Directory) {
                Files.createDirectories(file);
            } else {
                Files.write(file, ((Entry.File) each.getValue()).content().bytes());
            }
        }
        Path modules = root.resolve("lib/modules").resolve(release);
        String compressor = kind.equals("xz") ? "xz" : kind.equals("gz") ? "gzip" : "zstd";
        try (Stream<Path> files = Files.walk(modules)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ko")).toList()) {
                if (kind.equals("zst")) {
                    DebianPackages.run(
                            root,
                            compressor,
                            "-q",
                            "--rm",
                            file.toAbsolutePath().toString());
                } else {
                    DebianPackages.run(root, compressor, file.toAbsolutePath().toString());
                }
            }
        }
        FileTree compressed = DebianPackages.tree(List.of(root));
        KernelModules read = KernelModules.read(compressed, release, Cancellation.NEVER);
        if (!kind.equals("gz")) {
            // Debian's depmod is built without zlib.
            assertLikeDepmod(root, release, read.indexes(0), "lib/modules/" + release);
        }
        FileTree plain = read.select(read.modules(), true, 0, Cancellation.NEVER);
        for (KernelModule module : all.closure(List.of("squashfs", "overlay"))) {
            assertEquals(
                    module.file().content().digest(),
                    ((Entry.File) plain.get("lib/modules/" + release + "/" + module.path())
                                    .orElseThrow())
                            .content()
                            .digest());
        }
    }

    @Test
    void aModuleComesAfterWhatItNeeds() throws Exception {
        KernelModules modules = cloud();
        List<String> names = modules.closure(List.of("dm-verity", "virtio_blk", "ext4", "vfat")).stream()
                .map(KernelModule::name)
                .toList();
        assertTrue(
                names.indexOf("dm_mod") >= 0 && names.indexOf("dm_mod") < names.indexOf("dm_bufio"), names::toString);
        assertTrue(names.indexOf("dm_bufio") < names.indexOf("dm_verity"), names::toString);
        assertTrue(names.indexOf("fat") < names.indexOf("vfat"), names::toString);
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void softDependenciesAndAliasesComeAlong() throws Exception {
        KernelModules modules = cloud();
        List<String> names = modules.closure(List.of("btrfs")).stream()
                .map(KernelModule::name)
                .toList();
        assertTrue(names.contains("libcrc32c") || modules.isBuiltin("libcrc32c"), names::toString);
        assertEquals(
                List.of("squashfs"),
                modules.closure(List.of("fs-squashfs")).stream()
                        .map(KernelModule::name)
                        .toList());
    }

    @Test
    void unknownNamesAreToldAndBuiltinOnesNeedNothing() throws Exception {
        KernelModules modules = cloud();
        assertTrue(modules.isBuiltin("ext4"));
        assertEquals(List.of(), modules.closure(List.of("ext4")));
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> modules.closure(List.of("squashfs", "no-such", "nor-this")));
        assertEquals(2, refusal.problems().size());
        assertEquals("kmod.unknown-module", refusal.problems().get(0).code());
        assertTrue(refusal.problems().get(0).message().contains("no-such"));
    }

    @Test
    void noDamagedModuleBreaksTheReader() throws Exception {
        KernelModule module = cloud().module("dm-verity").orElseThrow();
        byte[] good = module.file().content().bytes();
        Random random = new Random(17);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            byte[] bad = random.nextInt(8) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int i = 0; i < 4 && bad.length > 64; i++) {
                int span = Math.min(3500, bad.length);
                int at = random.nextInt(3) == 0 ? random.nextInt(64) : bad.length - 1 - random.nextInt(span);
                bad[at] = (byte) random.nextInt();
            }
            FileTree tree = FileTree.builder()
                    .put("lib/modules/6.1/kernel/m.ko", module.file())
                    .put(
                            "lib/modules/6.1/kernel/bad.ko",
                            new Entry.File(module.file().attributes(), Content.of(bad)))
                    .build();
            try {
                KernelModules.read(tree, "6.1", Cancellation.NEVER).indexes(0);
            } catch (ProblemException expected) {
                Problem problem = expected.problems().get(0);
                assertTrue(
                        List.of("kmod.damaged", "elf.damaged", "kmod.no-ascii", "kmod.dependency-cycle")
                                .contains(problem.code()),
                        problem::code);
                refused++;
            }
        }
        assertTrue(refused > 50, refused + " refused");
    }

    @Test
    void aTreeWithoutTheKernelIsToldSo() {
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> KernelModules.read(FileTree.builder().build(), "6.1.0-0-amd64", Cancellation.NEVER));
        assertEquals("kmod.no-modules", refusal.problems().get(0).code());
    }

    @Test
    void stopsWhenAsked() throws Exception {
        FileTree tree = tree(CLOUD);
        String release = cloud().release();
        assertThrows(CancelledException.class, () -> KernelModules.read(tree, release, () -> true));
    }
}
