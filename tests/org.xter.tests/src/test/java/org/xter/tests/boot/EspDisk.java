package org.xter.tests.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.xter.format.fat.FatVolume;
import org.xter.format.fat.FatWriter;
import org.xter.format.gpt.PartitionRequest;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.format.raw.RawImage;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** A disk with an EFI system partition and nothing else, which firmware starts from. */
public final class EspDisk {
    private EspDisk() {}

    /**
     * Writes it.
     *
     * @param program what firmware starts, an EFI program
     */
    public static void write(Path disk, Content program) throws IOException, ProblemException {
        FileTree esp = FileTree.builder()
                .put("EFI/BOOT/BOOTX64.EFI", new Entry.File(Attributes.root(0644, 0), program))
                .put("xter/a longer file name", new Entry.File(Attributes.root(0644, 0), Content.of("x")))
                .build();
        long size = FatWriter.sizeFor(esp, 1 << 20, Cancellation.NEVER);
        PartitionTable table = PartitionTable.layOut(
                new UUID(1, 2), List.of(new PartitionRequest(PartitionType.ESP, new UUID(3, 4), 0, "esp", size)));
        RawImage.write(
                disk,
                table,
                List.of((image, offset, length, cancellation) ->
                        FatWriter.write(esp, new FatVolume("XTER", 7, length), image, offset, cancellation)),
                Cancellation.NEVER);
    }
}
