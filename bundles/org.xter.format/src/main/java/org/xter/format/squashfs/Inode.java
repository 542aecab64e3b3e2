package org.xter.format.squashfs;

import java.util.ArrayList;
import java.util.List;
import org.xter.store.Entry;

/** One inode while an image is written; filled in step by step. */
final class Inode {
    /**
     * A name in a directory.
     *
     * @param text UTF-8 bytes
     * @param inode what it leads to
     */
    record Name(byte[] text, Inode inode) {}

    final Entry entry;
    /** Position among all inodes, from 1; given when the layout is made. */
    int number;
    /** How many names a file has; for directories, 2 and the number of directories in it. */
    int links;
    /** Where the inode was written in the inode table, -1 before. */
    long reference = -1;
    /** The blocks of a regular file that is not empty. */
    StoredFile stored;
    /** The inode of the directory above; null for the root. */
    Inode parent;
    /** The names in a directory, in the order of their bytes. */
    final List<Name> names = new ArrayList<>(0);
    /** The written list of the names. */
    Listing listing;

    Inode(Entry entry) {
        this.entry = entry;
    }
}
