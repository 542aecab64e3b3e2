package org.xter.format.squashfs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.xter.format.FileTrees;
import org.xter.format.HostFolder;
import org.xter.format.judge.FieldTool;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** The kernel of the host as judge, where the tests run as root and may mount; many know no attributes in squashfs. */
class KernelMountTest {
    @Provide
    Arbitrary<FileTree> trees() {
        return FileTrees.any();
    }

    @Provide
    Arbitrary<SquashfsOptions> options() {
        return SquashfsWriterTest.anyOptions();
    }

    @BeforeContainer
    static void mountingWorks() throws Exception {
        FieldTool id = FieldTool.of("id", "coreutils");
        assumeTrue(id.accepts("-u").strip().equals("0"), "mounting needs root");
        Path folder = Files.createTempDirectory("mount");
        try {
            Path image = SquashfsWriterTest.write(
                    new SquashfsWriter(SquashfsOptions.zstd(0)),
                    FileTree.builder().build(),
                    folder.resolve("image"));
            Path mounted = Files.createDirectory(folder.resolve("mounted"));
            FieldTool mount = FieldTool.of("mount", "mount");
            assumeTrue(mount.run("-o", "loop,ro", image, mounted).exitCode() == 0, "loop devices do not work here");
            FieldTool.of("umount", "mount").accepts(mounted);
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void theKernelReadsWhatWasWritten(@ForAll("trees") FileTree tree, @ForAll("options") SquashfsOptions options)
            throws Exception {
        assertMounted(tree, options);
    }

    @Property(tries = 1)
    void theKernelSearchesLargeDirectories() throws Exception {
        FileTree.Builder tree = FileTree.builder();
        for (int i = 0; i < 20_000; i++) {
            tree.put(
                    "many/a name of some length " + i,
                    new Entry.File(Attributes.root(0644, i), Content.of("" + i % 9)));
        }
        assertMounted(tree.build(), SquashfsOptions.zstd(0).withExportTable(true));
    }

    private static void assertMounted(FileTree tree, SquashfsOptions options) throws Exception {
        Path folder = Files.createTempDirectory("mount");
        Path mounted = Files.createDirectory(folder.resolve("mounted"));
        try {
            Path image = SquashfsWriterTest.write(new SquashfsWriter(options), tree, folder.resolve("image"));
            FieldTool.of("mount", "mount").accepts("-o", "loop,ro", image, mounted);
            try {
                FileTrees.assertSame(
                        FileTrees.withoutXattrs(FileTrees.canonical(tree)),
                        FileTrees.withoutXattrs(FileTrees.canonical(HostFolder.read(mounted))));
            } finally {
                FieldTool.of("umount", "mount").accepts(mounted);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("image"));
        Files.deleteIfExists(folder.resolve("mounted"));
        Files.delete(folder);
    }
}
