package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xter.report.Cancellation;
import org.xter.store.Attributes;
import org.xter.store.Entry;

/**
 * Writes the inode table and the directory table (format.adoc, sections "Inode Table" and "Directory Table"). Bottom up:
 * first the inodes of all names in a directory, then the list of these names, so that a directory's inodes lie together
 * and every reference is known when it is needed.
 */
final class InodeSection {
    /** The most names behind one directory header. */
    private static final int HEADER_LIMIT = 256;
    /** What the sizes of directories count beside their bytes, for the names {@code .} and {@code ..}. */
    private static final int SIZE_BIAS = 3;
    /** A basic directory inode counts its size in 16 bits. */
    private static final int BASIC_SIZE_LIMIT = 0xFFFF - SIZE_BIAS;

    private final SquashfsOptions options;
    private final MetadataWriter inodes;
    private final MetadataWriter directories;
    private final IdTable ids;
    private final XattrWriter xattrs;
    private final long[] references;

    /** Writes to two streams of metadata, and collects ids and extended attributes. */
    InodeSection(
            SquashfsOptions options,
            int inodeCount,
            MetadataWriter inodes,
            MetadataWriter directories,
            IdTable ids,
            XattrWriter xattrs) {
        this.options = options;
        this.inodes = inodes;
        this.directories = directories;
        this.ids = ids;
        this.xattrs = xattrs;
        this.references = new long[inodeCount];
    }

    /** Writes all inodes and listings of a layout whose files are stored. */
    void write(TreeLayout layout, Cancellation cancellation) throws IOException {
        List<Inode> topDown = layout.directories();
        for (int i = topDown.size() - 1; i >= 0; i--) {
            cancellation.check();
            Inode directory = topDown.get(i);
            for (Inode.Name name : directory.names) {
                writeOnce(name.inode(), layout);
            }
            directory.listing = writeListing(directory.names);
        }
        writeOnce(layout.root(), layout);
    }

    /** Where each inode lies, by its number less one: the export table. */
    void writeExports(MetadataWriter out) {
        for (long reference : references) {
            out.putLong(reference);
        }
    }

    private void writeOnce(Inode inode, TreeLayout layout) throws IOException {
        if (inode.reference >= 0) {
            return;
        }
        inode.reference = inodes.reference();
        references[inode.number - 1] = inode.reference;
        Attributes attributes = inode.entry.attributes();
        int xattr = options.xattrs() ? xattrs.number(attributes.xattrs()) : XattrWriter.NONE;
        switch (inode.entry) {
            case Entry.Directory directory -> {
                int parent = inode.parent == null ? layout.inodeCount() + 1 : inode.parent.number;
                writeDirectory(inode, attributes, parent, xattr);
            }
            case Entry.File file -> writeFile(inode, attributes, file.content().size(), xattr);
            case Entry.Symlink link -> {
                byte[] target = link.target().getBytes(StandardCharsets.UTF_8);
                writeHead(InodeType.SYMLINK, xattr, inode, attributes);
                inodes.putInt(inode.links).putInt(target.length).put(target);
                writeXattr(xattr);
            }
            case Entry.Device device -> {
                writeHead(InodeType.of(device), xattr, inode, attributes);
                inodes.putInt(inode.links).putInt(deviceNumber(device));
                writeXattr(xattr);
            }
            case Entry.Fifo fifo -> writeNode(InodeType.FIFO, inode, attributes, xattr);
            case Entry.Socket socket -> writeNode(InodeType.SOCKET, inode, attributes, xattr);
            case Entry.HardLink link -> throw new IllegalStateException("a hard link is no inode");
        }
    }

    /** Linux's 32-bit form of a device number: minor bits 0-7, major, minor bits 8-19. */
    private static int deviceNumber(Entry.Device device) {
        int minor = device.minor();
        return (minor & 0xFF) | device.major() << 8 | (minor & ~0xFF) << 12;
    }

    private void writeNode(int type, Inode inode, Attributes attributes, int xattr) {
        writeHead(type, xattr, inode, attributes);
        inodes.putInt(inode.links);
        writeXattr(xattr);
    }

    /** The extended form of most kinds differs from the basic one by nothing but the number of attributes behind it. */
    private void writeHead(int basicType, int xattr, Inode inode, Attributes attributes) {
        writeHead(basicType, xattr != XattrWriter.NONE, inode, attributes);
    }

    private void writeXattr(int xattr) {
        if (xattr != XattrWriter.NONE) {
            inodes.putInt(xattr);
        }
    }

    private void writeHead(int basicType, boolean extended, Inode inode, Attributes attributes) {
        inodes.putShort(extended ? basicType + InodeType.EXTENDED : basicType);
        inodes.putShort(attributes.mode());
        inodes.putShort(ids.number(attributes.uid())).putShort(ids.number(attributes.gid()));
        inodes.putInt((int) attributes.modified()).putInt(inode.number);
    }

    private void writeDirectory(Inode inode, Attributes attributes, int parent, int xattr) {
        Listing listing = inode.listing;
        int block = (int) (listing.reference() >> 16);
        int offset = (int) listing.reference() & 0xFFFF;
        boolean extended = xattr != XattrWriter.NONE
                || listing.size() > BASIC_SIZE_LIMIT
                || !listing.index().isEmpty();
        writeHead(InodeType.DIRECTORY, extended, inode, attributes);
        int size = (int) (listing.size() + SIZE_BIAS);
        if (extended) {
            inodes.putInt(inode.links).putInt(size).putInt(block).putInt(parent);
            inodes.putShort(listing.index().size()).putShort(offset).putInt(xattr);
            for (Listing.Mark mark : listing.index()) {
                inodes.putInt((int) mark.offset()).putInt((int) mark.block());
                inodes.putInt(mark.name().length - 1).put(mark.name());
            }
        } else {
            inodes.putInt(block)
                    .putInt(inode.links)
                    .putShort(size)
                    .putShort(offset)
                    .putInt(parent);
        }
    }

    private void writeFile(Inode inode, Attributes attributes, long size, int xattr) {
        StoredFile stored = inode.stored == null ? new StoredFile(0, options.blockSize(), 0) : inode.stored;
        boolean extended = xattr != XattrWriter.NONE
                || inode.links > 1
                || stored.holes() > 0
                || size >>> 32 != 0
                || stored.start() >>> 32 != 0;
        writeHead(InodeType.FILE, extended, inode, attributes);
        if (extended) {
            // The kernel subtracts the holes from the size, and a file must keep at least one byte.
            long holes = Math.min(stored.holes(), Math.max(0, size - 1));
            inodes.putLong(stored.start()).putLong(size).putLong(holes).putInt(inode.links);
            inodes.putInt(stored.fragment()).putInt(stored.fragmentOffset()).putInt(xattr);
        } else {
            inodes.putInt((int) stored.start());
            inodes.putInt(stored.fragment()).putInt(stored.fragmentOffset()).putInt((int) size);
        }
        for (int sizeWord : stored.sizeWords()) {
            inodes.putInt(sizeWord);
        }
    }

    private Listing writeListing(List<Inode.Name> names) {
        long reference = directories.reference();
        long begin = directories.written();
        // Where the blocks of marks begin is known only when all is written.
        List<Listing.Mark> marks = new ArrayList<>();
        long lastMark = 0;
        int next = 0;
        while (next < names.size()) {
            long offset = directories.written() - begin;
            if (offset - lastMark >= MetadataWriter.BLOCK) {
                marks.add(new Listing.Mark(offset, 0, names.get(next).text()));
                lastMark = offset;
            }
            next = writeRun(names, next, MetadataWriter.BLOCK - (offset - lastMark));
        }
        List<Listing.Mark> index = marks.stream()
                .map(mark ->
                        new Listing.Mark(mark.offset(), directories.blockStart(begin + mark.offset()), mark.name()))
                .toList();
        return new Listing(reference, directories.written() - begin, index);
    }

    /**
     * Writes one header and the names behind it.
     *
     * @param room after how many bytes the run should end, so that an index mark can follow
     * @return the position of the first name not written
     */
    private int writeRun(List<Inode.Name> names, int first, long room) {
        Inode base = names.get(first).inode();
        long block = base.reference >> 16;
        int end = first;
        long size = 0;
        while (end < names.size() && end - first < HEADER_LIMIT && size < room) {
            Inode inode = names.get(end).inode();
            int delta = inode.number - base.number;
            if (inode.reference >> 16 != block || delta != (short) delta) {
                break;
            }
            size += 8 + names.get(end).text().length;
            end++;
        }
        directories.putInt(end - first - 1).putInt((int) block).putInt(base.number);
        for (Inode.Name name : names.subList(first, end)) {
            Inode inode = name.inode();
            directories.putShort((int) inode.reference & 0xFFFF);
            directories.putShort(inode.number - base.number);
            directories.putShort(InodeType.of(inode.entry));
            directories.putShort(name.text().length - 1).put(name.text());
        }
        return end;
    }
}
