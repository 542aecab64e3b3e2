package org.xter.format.raw;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** Assembles a raw disk image. */
public final class RawImage {
    private RawImage() {}

    /**
     * Writes a new sparse image: the partition table and, in order, each partition.
     *
     * @param file a path where nothing lies yet; after an exception a part of the image may lie there
     * @param writers one for each partition of the table, in its order
     * @throws java.nio.file.FileAlreadyExistsException when something lies at the path
     */
    public static void write(Path file, PartitionTable table, List<PartitionWriter> writers, Cancellation cancellation)
            throws IOException, ProblemException {
        if (writers.size() != table.partitions().size()) {
            throw new IllegalArgumentException(
                    writers.size() + " writers for " + table.partitions().size() + " partitions");
        }
        try (FileChannel image = FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SPARSE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            // The backup table ends the disk, so this also gives the file its full length.
            table.write(image);
            for (int i = 0; i < writers.size(); i++) {
                cancellation.check();
                Partition partition = table.partitions().get(i);
                writers.get(i).write(image, partition.offset(), partition.size(), cancellation);
            }
        }
    }
}
