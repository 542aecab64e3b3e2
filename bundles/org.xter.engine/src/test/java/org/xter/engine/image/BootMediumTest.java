package org.xter.engine.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.fat.FatReader;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

class BootMediumTest {
    @TempDir
    Path folder;

    private final Content layer = Content.of(new byte[300_000]);
    private final BootMedium medium =
            BootMedium.unsigned(Content.of("kernel"), Content.of("xter-manifest 1\n"), List.of(layer), 1_700_000_000L);

    @Test
    void holdsLoaderManifestAndLayersByDigestOnOneEfiPartition() throws Exception {
        Path image = folder.resolve("disk");
        medium.write(image, OptionalLong.empty(), Cancellation.NEVER);
        try (FileChannel channel = FileChannel.open(image)) {
            PartitionTable table = PartitionTable.read(channel);
            Partition esp = table.first(PartitionType.ESP).orElseThrow();
            assertEquals(BootMedium.partitionId(medium.manifest().digest()), esp.id());
            FileTree tree = FatReader.read(
                    image, esp.offset(), esp.size(), Store.open(folder.resolve("store")), Cancellation.NEVER);
            assertEquals("kernel", text(tree, BootMedium.LOADER));
            assertEquals("xter-manifest 1\n", text(tree, BootMedium.MANIFEST));
            Entry.File stored =
                    (Entry.File) tree.get(BootMedium.layerPath(layer.digest())).orElseThrow();
            assertEquals(layer.digest(), stored.content().digest());
        }
    }

    @Test
    void twiceTheSameContentGivesTheSameBytes() throws Exception {
        medium.write(folder.resolve("one"), OptionalLong.empty(), Cancellation.NEVER);
        medium.write(folder.resolve("two"), OptionalLong.empty(), Cancellation.NEVER);
        assertArrayEquals(Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
    }

    @Test
    void hasTheSizeTheTargetAsksForOrSaysItIsTooSmall() throws Exception {
        medium.write(folder.resolve("disk"), OptionalLong.of(128L << 20), Cancellation.NEVER);
        assertEquals(128L << 20, Files.size(folder.resolve("disk")));
        ProblemException told = assertThrows(
                ProblemException.class,
                () -> medium.write(folder.resolve("small"), OptionalLong.of(1 << 20), Cancellation.NEVER));
        assertEquals("image.too-small", told.problems().get(0).code());
    }

    private static String text(FileTree tree, String path) throws Exception {
        return new String(((Entry.File) tree.get(path).orElseThrow()).content().bytes());
    }
}
