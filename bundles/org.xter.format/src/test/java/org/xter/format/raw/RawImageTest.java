package org.xter.format.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.fat.FatVolume;
import org.xter.format.fat.FatWriter;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionRequest;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class RawImageTest {
    @TempDir
    Path folder;

    private static PartitionTable table() {
        return PartitionTable.layOut(
                new UUID(1, 2),
                List.of(
                        new PartitionRequest(PartitionType.ESP, new UUID(3, 4), 0, "esp", 34 << 20),
                        new PartitionRequest(PartitionType.ROOT_X86_64, new UUID(5, 6), 0, "root", 4 << 20),
                        new PartitionRequest(PartitionType.VAR, new UUID(7, 8), 0, "var", 512 << 20)));
    }

    private static List<PartitionWriter> writers(Content root) {
        FileTree files = FileTree.builder()
                .put("EFI/BOOT/BOOTX64.EFI", new Entry.File(Attributes.root(0644, 0), Content.of("MZ")))
                .build();
        return List.of(
                (image, offset, size, cancellation) ->
                        FatWriter.write(files, new FatVolume("ESP", 1, size), image, offset, cancellation),
                PartitionWriter.of(root),
                PartitionWriter.empty());
    }

    @Test
    void theToolsOfTheFieldAcceptAWholeDisk() throws Exception {
        Path file = folder.resolve("disk.img");
        RawImage.write(file, table(), writers(Content.of("root data")), Cancellation.NEVER);
        String verdict = FieldTool.of("sgdisk", "gdisk").accepts("-v", file);
        assertTrue(verdict.contains("No problems found"), verdict);
        Partition esp = table().first(PartitionType.ESP).orElseThrow();
        String listing = FieldTool.of("mdir", "mtools").accepts("-b", "-i", file + "@@" + esp.offset(), "::/EFI/BOOT");
        assertEquals("::/EFI/BOOT/BOOTX64.EFI", listing.strip());
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "r")) {
            image.seek(table().partitions().get(1).offset());
            byte[] root = new byte[9];
            image.readFully(root);
            assertArrayEquals(Content.of("root data").bytes(), root);
        }
        String used = FieldTool.of("du", "coreutils").accepts("-k", file).split("\\s")[0];
        assertTrue(Long.parseLong(used) < 4096 && Files.size(file) > 500 << 20, used + " KiB");
    }

    @Test
    void contentThatDoesNotFitIsRefused() {
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> RawImage.write(
                        folder.resolve("disk.img"),
                        table(),
                        writers(Content.of(new byte[(4 << 20) + 1])),
                        Cancellation.NEVER));
        assertEquals("raw.no-room", refusal.problems().get(0).code());
    }

    @Test
    void stopsWhenAsked() {
        assertThrows(
                CancelledException.class,
                () -> RawImage.write(folder.resolve("disk.img"), table(), writers(Content.EMPTY), () -> true));
    }
}
