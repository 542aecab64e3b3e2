package org.xter.format.squashfs;

import java.io.IOException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;

/** Reads inodes, see {@link InodeSection} for their form. Not thread-safe. */
final class InodeReader {
    private static final int TARGET_LIMIT = 1 << 16;
    private static final int SIZE_BIAS = 3;
    private static final long NO_XATTR = 0xFFFFFFFFL;

    /**
     * What an inode says.
     *
     * @param entry the entry
     * @param listing for directories, where the list of names lies: block << 16 | offset
     * @param listingSize how many bytes it has
     */
    record Found(Entry entry, long listing, long listingSize) {}

    private final MetadataBlocks metadata;
    private final Superblock superblock;
    private final long[] ids;
    private final XattrReader xattrs;
    private final DataBlocks data;
    /** How many blocks a file can have at most: the inode table holds a word for each, and compresses so far. */
    private final long mostBlocks;

    /** Reads with tables read before. */
    InodeReader(MetadataBlocks metadata, Superblock superblock, long[] ids, XattrReader xattrs, DataBlocks data) {
        this.metadata = metadata;
        this.superblock = superblock;
        this.ids = ids;
        this.xattrs = xattrs;
        this.data = data;
        long tableBytes = superblock.directoryTable() - superblock.inodeTable();
        this.mostBlocks = (tableBytes / 3 + 1) * (MetadataWriter.BLOCK / Integer.BYTES);
    }

    /** The first fields of every inode. */
    private record Head(int type, boolean extended, int mode, long uid, long gid, long modified) {}

    /** Reads the inode at a reference. */
    Found read(long reference) throws IOException {
        MetadataReader in =
                new MetadataReader(metadata, superblock.inodeTable(), superblock.directoryTable(), reference);
        int number = in.u16();
        if (number < InodeType.DIRECTORY || number > InodeType.SOCKET + InodeType.EXTENDED) {
            throw new DamagedImageException("There is no inode of kind " + number);
        }
        boolean extended = number > InodeType.SOCKET;
        int type = extended ? number - InodeType.EXTENDED : number;
        int mode = in.u16() & 07777;
        long uid = id(in.u16());
        long gid = id(in.u16());
        long modified = in.u32();
        in.i32();
        Head head = new Head(type, extended, mode, uid, gid, modified);
        return switch (type) {
            case InodeType.DIRECTORY -> directory(in, head);
            case InodeType.FILE -> found(file(in, head));
            case InodeType.SYMLINK -> found(symlink(in, head));
            default -> found(node(in, head));
        };
    }

    private static Found found(Entry entry) {
        return new Found(entry, 0, 0);
    }

    private long id(int number) throws DamagedImageException {
        if (number >= ids.length) {
            throw new DamagedImageException("There is no owner with number " + number);
        }
        return ids[number];
    }

    private Attributes attributes(Head head, long xattr) throws IOException {
        return new Attributes(head.mode, head.uid, head.gid, head.modified, xattrs.set(xattr));
    }

    private Found directory(MetadataReader in, Head head) throws IOException {
        long block;
        long offset;
        long size;
        long xattr = NO_XATTR;
        if (head.extended) {
            in.i32();
            size = in.u32();
            block = in.u32();
            in.i32();
            in.u16();
            offset = in.u16();
            xattr = in.u32();
        } else {
            block = in.u32();
            in.i32();
            size = in.u16();
            offset = in.u16();
            in.i32();
        }
        Entry entry = new Entry.Directory(attributes(head, xattr));
        return new Found(entry, block << 16 | offset, Math.max(0, size - SIZE_BIAS));
    }

    private Entry file(MetadataReader in, Head head) throws IOException {
        long start;
        long size;
        long fragment;
        long fragmentOffset;
        long xattr = NO_XATTR;
        if (head.extended) {
            start = in.i64();
            size = in.i64();
            in.i64();
            in.i32();
            fragment = in.u32();
            fragmentOffset = in.u32();
            xattr = in.u32();
        } else {
            start = in.u32();
            fragment = in.u32();
            fragmentOffset = in.u32();
            size = in.u32();
        }
        if (size < 0 || StoredFileStream.ownBlocks(size, fragment, data.blockSize()) > mostBlocks) {
            throw new DamagedImageException("A file claims " + Long.toUnsignedString(size) + " bytes");
        }
        if (fragment != StoredFileStream.NO_FRAGMENT && fragment >= superblock.fragmentCount()) {
            throw new DamagedImageException("A file lies in fragment " + fragment + ", which does not exist");
        }
        StoredFileStream.Place place = new StoredFileStream.Place(size, start, fragment, fragmentOffset, in.mark());
        Content content = size == 0 ? Content.EMPTY : Content.lazy(size, () -> new StoredFileStream(data, place));
        return new Entry.File(attributes(head, xattr), content);
    }

    private Entry symlink(MetadataReader in, Head head) throws IOException {
        in.i32();
        long length = in.u32();
        if (length == 0 || length > TARGET_LIMIT) {
            throw new DamagedImageException("A symbolic link has a target of " + length + " bytes");
        }
        String target = SquashfsReader.text(in.bytes((int) length));
        long xattr = head.extended ? in.u32() : NO_XATTR;
        return new Entry.Symlink(attributes(head, xattr), target);
    }

    private Entry node(MetadataReader in, Head head) throws IOException {
        in.i32();
        boolean device = head.type == InodeType.BLOCK_DEVICE || head.type == InodeType.CHARACTER_DEVICE;
        int number = device ? in.i32() : 0;
        Attributes attributes = attributes(head, head.extended ? in.u32() : NO_XATTR);
        int major = number >> 8 & 0xFFF;
        int minor = number & 0xFF | number >> 12 & 0xFFF00;
        return switch (head.type) {
            case InodeType.BLOCK_DEVICE -> new Entry.Device(attributes, Entry.DeviceKind.BLOCK, major, minor);
            case InodeType.CHARACTER_DEVICE -> new Entry.Device(attributes, Entry.DeviceKind.CHARACTER, major, minor);
            case InodeType.FIFO -> new Entry.Fifo(attributes);
            default -> new Entry.Socket(attributes);
        };
    }
}
