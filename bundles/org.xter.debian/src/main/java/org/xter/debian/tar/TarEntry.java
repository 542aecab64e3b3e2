package org.xter.debian.tar;

import org.xter.store.Attributes;

/**
 * What a tar archive says about one entry, before anything is believed.
 *
 * @param path as written, possibly with a leading {@code ./} or a trailing slash
 * @param kind what it is
 * @param attributes mode, numeric owner, time, extended attributes
 * @param user the owner's name; empty when the archive gives none
 * @param group the group's name; empty when the archive gives none
 * @param link the text of a symbolic link or the path a hard link names; else empty
 * @param size how many bytes of content follow; 0 for all but regular files
 * @param offset where the content begins in the archive, in bytes
 * @param major the driver's number of a device, else 0
 * @param minor the device's number, else 0
 */
public record TarEntry(
        String path,
        Kind kind,
        Attributes attributes,
        String user,
        String group,
        String link,
        long size,
        long offset,
        int major,
        int minor) {

    /** The kinds of entries that are understood. */
    public enum Kind {
        /** A regular file. */
        FILE,
        /** Another name of a file that stands earlier in the archive. */
        HARD_LINK,
        /** A symbolic link. */
        SYMLINK,
        /** A character device. */
        CHARACTER_DEVICE,
        /** A block device. */
        BLOCK_DEVICE,
        /** A directory. */
        DIRECTORY,
        /** A named pipe. */
        FIFO
    }

    /** The same entry with other attributes. */
    public TarEntry with(Attributes changed) {
        return new TarEntry(path, kind, changed, user, group, link, size, offset, major, minor);
    }
}
