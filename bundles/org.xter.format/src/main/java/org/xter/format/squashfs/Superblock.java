package org.xter.format.squashfs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The first 96 bytes of an image (format.adoc, section "The Superblock"). Numbers are kept unsigned: 32-bit ones in
 * longs, 16-bit ones in ints; positions are bytes from the beginning of the image, {@link #ABSENT} for no table.
 */
record Superblock(
        long inodeCount,
        long modified,
        long blockSize,
        long fragmentCount,
        int compression,
        int blockLog,
        int flags,
        int idCount,
        int major,
        int minor,
        long rootInode,
        long bytesUsed,
        long idTable,
        long xattrTable,
        long inodeTable,
        long directoryTable,
        long fragmentTable,
        long exportTable) {
    static final int SIZE = 96;
    static final int MAGIC = 0x73717368;
    static final long ABSENT = -1;

    static final int NO_FRAGMENTS = 0x0010;
    static final int DEDUPLICATED = 0x0040;
    static final int EXPORTABLE = 0x0080;
    static final int NO_XATTRS = 0x0200;
    static final int COMPRESSOR_OPTIONS = 0x0400;

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(MAGIC).putInt((int) inodeCount).putInt((int) modified).putInt((int) blockSize);
        out.putInt((int) fragmentCount);
        out.putShort((short) compression).putShort((short) blockLog);
        out.putShort((short) flags).putShort((short) idCount);
        out.putShort((short) major).putShort((short) minor);
        out.putLong(rootInode).putLong(bytesUsed).putLong(idTable).putLong(xattrTable);
        out.putLong(inodeTable).putLong(directoryTable).putLong(fragmentTable).putLong(exportTable);
        return out.array();
    }

    /** Reads the fields behind the magic number, which the caller has checked. */
    static Superblock decode(ByteBuffer in) {
        in.order(ByteOrder.LITTLE_ENDIAN).position(4);
        return new Superblock(
                Integer.toUnsignedLong(in.getInt()),
                Integer.toUnsignedLong(in.getInt()),
                Integer.toUnsignedLong(in.getInt()),
                Integer.toUnsignedLong(in.getInt()),
                Short.toUnsignedInt(in.getShort()),
                Short.toUnsignedInt(in.getShort()),
                Short.toUnsignedInt(in.getShort()),
                Short.toUnsignedInt(in.getShort()),
                Short.toUnsignedInt(in.getShort()),
                Short.toUnsignedInt(in.getShort()),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong());
    }
}
