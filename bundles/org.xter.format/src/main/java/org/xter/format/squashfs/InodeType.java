package org.xter.format.squashfs;

import org.xter.store.Entry;

/** The kinds of inodes by their basic number; the extended form's number is {@link #EXTENDED} higher. */
final class InodeType {
    static final int DIRECTORY = 1;
    static final int FILE = 2;
    static final int SYMLINK = 3;
    static final int BLOCK_DEVICE = 4;
    static final int CHARACTER_DEVICE = 5;
    static final int FIFO = 6;
    static final int SOCKET = 7;
    static final int EXTENDED = 7;

    private InodeType() {}

    /** The basic number for an entry that is no hard link. */
    static int of(Entry entry) {
        return switch (entry) {
            case Entry.Directory directory -> DIRECTORY;
            case Entry.File file -> FILE;
            case Entry.Symlink link -> SYMLINK;
            case Entry.Device device -> device.kind() == Entry.DeviceKind.BLOCK ? BLOCK_DEVICE : CHARACTER_DEVICE;
            case Entry.Fifo fifo -> FIFO;
            case Entry.Socket socket -> SOCKET;
            case Entry.HardLink link -> throw new IllegalArgumentException("a hard link is no inode");
        };
    }
}
