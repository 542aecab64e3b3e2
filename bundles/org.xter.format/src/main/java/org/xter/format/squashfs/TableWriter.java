package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Consumer;

/** Appends the tables behind the data of an image. */
final class TableWriter {
    private final SeekableByteChannel target;
    private final BlockCompressor compressor;
    private long position;

    /**
     * Appends to a channel.
     *
     * @param position where the next byte lies, counted from the beginning of the image
     */
    TableWriter(SeekableByteChannel target, long position, BlockCompressor compressor) {
        this.target = target;
        this.position = position;
        this.compressor = compressor;
    }

    /** Where the next byte will lie, counted from the beginning of the image. */
    long position() {
        return position;
    }

    /** A fresh stream of metadata. */
    MetadataWriter metadata() {
        return new MetadataWriter(compressor);
    }

    /** Appends bytes and tells where they begin. */
    long append(byte[] bytes) throws IOException {
        long start = position;
        write(ByteBuffer.wrap(bytes));
        position += bytes.length;
        return start;
    }

    /** Appends a table's metadata blocks and the list of their positions, and tells where the list begins. */
    long table(Consumer<MetadataWriter> content) throws IOException {
        MetadataWriter metadata = metadata();
        content.accept(metadata);
        long start = append(metadata.finish());
        return append(positions(metadata, start));
    }

    /** Appends the attributes' pairs, the sets, and the header with their positions, and tells where that begins. */
    long xattrTable(XattrWriter xattrs) throws IOException {
        long pairs = append(xattrs.pairs().finish());
        MetadataWriter sets = metadata();
        xattrs.writeSets(sets);
        byte[] positions = positions(sets, append(sets.finish()));
        ByteBuffer header = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(pairs).putInt(xattrs.size()).putInt(0);
        long start = append(header.array());
        append(positions);
        return start;
    }

    /** Replaces bytes written earlier, then goes on elsewhere; both are positions in the channel. */
    void overwrite(long where, byte[] bytes, long end) throws IOException {
        target.position(where);
        write(ByteBuffer.wrap(bytes));
        target.position(end);
    }

    private static byte[] positions(MetadataWriter finished, long start) {
        long[] blocks = finished.blockStarts();
        ByteBuffer out = ByteBuffer.allocate(blocks.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long block : blocks) {
            out.putLong(start + block);
        }
        return out.array();
    }

    private void write(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            target.write(buffer);
        }
    }
}
