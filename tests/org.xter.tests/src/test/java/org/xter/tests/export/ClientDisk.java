package org.xter.tests.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xter.format.fat.FatVolume;
import org.xter.format.fat.FatWriter;
import org.xter.format.gpt.PartitionRequest;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.format.raw.PartitionWriter;
import org.xter.format.raw.RawImage;
import org.xter.report.Cancellation;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** What a client puts into a machine: a disk with room for the state volume, a stick with key files. */
final class ClientDisk {
    private ClientDisk() {}

    /** An empty partition for the state volume, in bytes, and swap space that another system left. */
    static Path withStateAndSwap(Path file, long state) throws Exception {
        long swap = 4 << 20;
        PartitionTable table = PartitionTable.layOut(
                new UUID(5, 1),
                List.of(
                        new PartitionRequest(PartitionType.LINUX, new UUID(5, 2), 0, "xter-state", state),
                        new PartitionRequest(PartitionType.SWAP, new UUID(5, 3), 0, "swap", swap)));
        ByteBuffer signature = ByteBuffer.allocate(4096);
        // mkswap(8): version 1 and the number of the last page at 1024, little-endian; the magic ends the first page.
        signature.put(1024, new byte[] {1, 0, 0, 0, (byte) 0xff, 3, 0, 0});
        signature.put(4086, "SWAPSPACE2".getBytes(StandardCharsets.US_ASCII));
        RawImage.write(
                file,
                table,
                List.of(PartitionWriter.empty(), PartitionWriter.of(Content.of(signature.array()))),
                Cancellation.NEVER);
        return file;
    }

    /**
     * A stick as shops sell it, but with the label of key files.
     *
     * @param secrets by the name of the container
     */
    static Path stick(Path file, Map<String, String> secrets) throws Exception {
        FileTree.Builder files = FileTree.builder();
        secrets.forEach((container, secret) -> files.put(
                "xter/" + container + ".key", new Entry.File(Attributes.root(0644, 0), Content.of(secret + "\n"))));
        FileTree tree = files.build();
        long size = FatWriter.sizeFor(tree, 1 << 20, Cancellation.NEVER);
        PartitionTable table = PartitionTable.layOut(
                new UUID(6, 1), List.of(new PartitionRequest(PartitionType.LINUX, new UUID(6, 2), 0, "stick", size)));
        RawImage.write(
                file,
                table,
                List.of((image, offset, length, cancellation) ->
                        FatWriter.write(tree, new FatVolume("XTER-KEY", 9, length), image, offset, cancellation)),
                Cancellation.NEVER);
        return file;
    }
}
