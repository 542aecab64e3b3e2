package org.xter.format.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/** Fills one partition of an image that holds nothing but zeros there; zeros need not be written. */
@FunctionalInterface
public interface PartitionWriter {
    /**
     * Writes the partition.
     *
     * @param image the disk image, open for writing; the caller owns it
     * @param offset where the partition begins, in bytes
     * @param size how long it is, in bytes
     */
    void write(FileChannel image, long offset, long size, Cancellation cancellation)
            throws IOException, ProblemException;

    /** Leaves the partition empty. */
    static PartitionWriter empty() {
        return (image, offset, size, cancellation) -> {};
    }

    /** Puts content at the partition's beginning. */
    static PartitionWriter of(Content content) {
        return (image, offset, size, cancellation) -> {
            if (content.size() > size) {
                throw new ProblemException(Problem.error(
                        "raw.no-room",
                        content.size() + " bytes do not fit into a partition of " + size + " bytes",
                        "make the partition larger"));
            }
            try (InputStream in = content.open()) {
                new SparseWriter(image).copy(in, offset, cancellation);
            }
        };
    }
}
