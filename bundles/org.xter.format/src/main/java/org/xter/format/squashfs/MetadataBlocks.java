package org.xter.format.squashfs;

import java.io.IOException;
import java.util.Arrays;

/** The metadata blocks of an image, decompressed; see {@link MetadataWriter} for their form. Thread-safe. */
final class MetadataBlocks {
    private static final int RAW = 0x8000;
    private static final int CACHED = 256;

    /**
     * One block.
     *
     * @param bytes uncompressed, 1 to 8192 of them
     * @param next where the following block begins in the image
     */
    record Block(byte[] bytes, long next) {}

    private final ImageBytes image;
    private final BlockDecompressor decompressor;
    private final LruCache<Block> cache = new LruCache<>(CACHED, this::load);

    MetadataBlocks(ImageBytes image, BlockDecompressor decompressor) {
        this.image = image;
        this.decompressor = decompressor;
    }

    /** The block that begins at a position in the image. */
    Block at(long position) throws IOException {
        return cache.get(position);
    }

    private Block load(long position) throws IOException {
        int header = image.read(position, 2).getShort() & 0xFFFF;
        boolean raw = (header & RAW) != 0;
        int stored = header & ~RAW;
        if (stored == 0 || stored > MetadataWriter.BLOCK) {
            throw damaged(position, null);
        }
        byte[] bytes = new byte[stored];
        image.read(position + 2, bytes, stored);
        if (!raw) {
            bytes = decompress(position, bytes);
        }
        return new Block(bytes, position + 2 + stored);
    }

    private byte[] decompress(long position, byte[] stored) throws DamagedImageException {
        byte[] full = new byte[MetadataWriter.BLOCK];
        int size;
        try {
            size = decompressor.decompress(stored, stored.length, full);
        } catch (IOException e) {
            throw damaged(position, e);
        }
        if (size == 0) {
            throw damaged(position, null);
        }
        return size == full.length ? full : Arrays.copyOf(full, size);
    }

    private static DamagedImageException damaged(long position, IOException cause) {
        return new DamagedImageException("The metadata block at byte " + position + " is damaged", cause);
    }
}
