package org.xter.format.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.FileTrees;
import org.xter.format.judge.FieldTool;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.format.verity.Verity;
import org.xter.report.Cancellation;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class LayerWriterTest {
    private static final LayerWriter WRITER = new LayerWriter(SquashfsOptions.zstd(0));

    @TempDir
    Path folder;

    private static FileTree tree(String text) {
        Attributes attributes = Attributes.root(0644, 1);
        return FileTree.builder()
                .put("usr/bin/large", new Entry.File(attributes, FileTrees.content(3_000_000, 1, 1)))
                .put("etc/small", new Entry.File(attributes, Content.of(text)))
                .build();
    }

    @Test
    void theFieldsToolsAcceptALayer() throws Exception {
        Path file = folder.resolve("layer");
        Layer layer = WRITER.write(tree("x"), file, Cancellation.NEVER);
        assertEquals(layer.size(), Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            assertEquals(layer.digest(), Digest.of(in));
        }
        assertEquals((layer.image().bytesUsed() + 4095) / 4096 * 4096, layer.dataSize());
        FieldTool.of("veritysetup", "cryptsetup-bin")
                .accepts("verify", file, file, layer.verity().rootHash().hex(), "--hash-offset=" + layer.dataSize());
        Path unpacked = folder.resolve("unpacked");
        FieldTool.of("unsquashfs", "squashfs-tools").accepts("-no-progress", "-d", unpacked, file);
        assertEquals("x", Files.readString(unpacked.resolve("etc/small")));
        try (FileChannel channel = FileChannel.open(file)) {
            assertEquals(
                    layer.verity(),
                    Verity.verify(channel, layer.dataSize(), layer.verity().rootHash(), 2, Cancellation.NEVER));
        }
    }

    @Test
    void equalTreesMakeEqualFiles() throws Exception {
        Layer one = WRITER.withThreads(1).write(tree("x"), folder.resolve("one"), Cancellation.NEVER);
        Layer two = WRITER.withThreads(4).write(tree("x"), folder.resolve("two"), Cancellation.NEVER);
        assertEquals(one, two);
        assertEquals(-1, Files.mismatch(folder.resolve("one"), folder.resolve("two")));
    }

    @Test
    void anotherTreeHasAnotherSaltAndUuid() throws Exception {
        Layer one = WRITER.write(tree("x"), folder.resolve("one"), Cancellation.NEVER);
        Layer two = WRITER.write(tree("y"), folder.resolve("two"), Cancellation.NEVER);
        assertNotEquals(
                one.verity().superblock().salt(), two.verity().superblock().salt());
        assertNotEquals(
                one.verity().superblock().uuid(), two.verity().superblock().uuid());
        assertEquals(8, one.verity().superblock().uuid().version());
        assertEquals(2, one.verity().superblock().uuid().variant());
    }

    @Test
    void anEmptyTreeIsALayerToo() throws Exception {
        Path file = folder.resolve("empty");
        Layer layer = WRITER.write(FileTree.builder().build(), file, Cancellation.NEVER);
        assertEquals(4096, layer.dataSize());
        FieldTool.of("veritysetup", "cryptsetup-bin")
                .accepts("verify", file, file, layer.verity().rootHash().hex(), "--hash-offset=4096");
    }
}
