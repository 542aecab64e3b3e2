package org.xter.format.squashfs;

import java.io.IOException;
import java.util.Arrays;

/** The data and fragment blocks of an image, decompressed. Thread-safe. */
final class DataBlocks {
    private static final int CACHED_FRAGMENTS = 8;
    private static final int FRAGMENTS_PER_BLOCK = MetadataWriter.BLOCK / 16;

    private final ImageBytes image;
    private final Superblock superblock;
    private final BlockDecompressor decompressor;
    private final MetadataBlocks metadata;
    private final LruCache<byte[]> fragments = new LruCache<>(CACHED_FRAGMENTS, this::loadFragment);

    DataBlocks(ImageBytes image, Superblock superblock, BlockDecompressor decompressor, MetadataBlocks metadata) {
        this.image = image;
        this.superblock = superblock;
        this.decompressor = decompressor;
        this.metadata = metadata;
    }

    /** The size of full blocks in bytes. */
    int blockSize() {
        return (int) superblock.blockSize();
    }

    /** Reads the size words of a file's blocks. */
    MetadataReader sizeWords(MetadataReader.Mark begin) throws IOException {
        return new MetadataReader(metadata, superblock.directoryTable(), begin);
    }

    /**
     * Reads a block of a file.
     *
     * @param position where it begins in the image
     * @param sizeWord see {@link PackedBlock#sizeWord}; not 0
     * @param length how many bytes it must hold
     */
    byte[] block(long position, int sizeWord, int length) throws IOException {
        byte[] bytes = load(position, sizeWord);
        if (bytes.length != length) {
            throw damaged(position, null);
        }
        return bytes;
    }

    /** The bytes of a fragment block, shared: not to be changed. */
    byte[] fragment(long number) throws IOException {
        if (number >= superblock.fragmentCount()) {
            throw new DamagedImageException("A file lies in fragment " + number + ", which does not exist");
        }
        return fragments.get(number);
    }

    private byte[] loadFragment(long number) throws IOException {
        long listed = superblock.fragmentTable() + number / FRAGMENTS_PER_BLOCK * Long.BYTES;
        long block = image.read(listed, Long.BYTES).getLong();
        MetadataReader entry = new MetadataReader(metadata, block, block + 1, number % FRAGMENTS_PER_BLOCK * 16);
        long position = entry.i64();
        int sizeWord = entry.i32();
        return load(position, sizeWord);
    }

    private byte[] load(long position, int sizeWord) throws IOException {
        int stored = PackedBlock.storedSize(sizeWord);
        boolean raw = (sizeWord & PackedBlock.RAW) != 0;
        if (stored == 0 || stored > blockSize() || (sizeWord & ~(PackedBlock.RAW | stored)) != 0) {
            throw damaged(position, null);
        }
        byte[] bytes = new byte[stored];
        image.read(position, bytes, stored);
        if (raw) {
            return bytes;
        }
        byte[] full = new byte[blockSize()];
        try {
            int size = decompressor.decompress(bytes, stored, full);
            return size == full.length ? full : Arrays.copyOf(full, size);
        } catch (IOException e) {
            throw damaged(position, e);
        }
    }

    private static DamagedImageException damaged(long position, IOException cause) {
        return new DamagedImageException("The data block at byte " + position + " is damaged", cause);
    }
}
