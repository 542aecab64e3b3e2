package org.xter.store;

/** One entry of a {@link FileTree}. The alternatives are those of POSIX, with hard links named by their target. */
public sealed interface Entry {
    /** Mode, owner, time and extended attributes. */
    Attributes attributes();

    /** The same entry with other attributes. */
    Entry with(Attributes changed);

    /** A regular file. */
    record File(Attributes attributes, Content content) implements Entry {
        @Override
        public File with(Attributes changed) {
            return new File(changed, content);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof File that
                    && attributes.equals(that.attributes)
                    && content.size() == that.content.size()
                    && content.digest().equals(that.content.digest());
        }

        @Override
        public int hashCode() {
            return content.digest().hashCode();
        }
    }

    /** A directory; its children are the tree's entries below its path. */
    record Directory(Attributes attributes) implements Entry {
        @Override
        public Directory with(Attributes changed) {
            return new Directory(changed);
        }
    }

    /**
     * A symbolic link.
     *
     * @param target the text of the link, never empty; nothing is said about where it leads
     */
    record Symlink(Attributes attributes, String target) implements Entry {
        public Symlink {
            if (target.isEmpty()) {
                throw new IllegalArgumentException("empty target");
            }
        }

        @Override
        public Symlink with(Attributes changed) {
            return new Symlink(changed, target);
        }
    }

    /**
     * Another name of a regular file. The attributes are the file's, so this entry carries none of its own.
     *
     * @param target the path of an {@link Entry.File} in the same tree
     */
    record HardLink(String target) implements Entry {
        /** Always throws: ask the target instead, see {@link FileTree#resolve}. */
        @Override
        public Attributes attributes() {
            throw new UnsupportedOperationException("a hard link has the attributes of " + target);
        }

        /** Always throws: change the target instead. */
        @Override
        public Entry with(Attributes changed) {
            throw new UnsupportedOperationException("a hard link has the attributes of " + target);
        }
    }

    /** Which kind of device node. */
    enum DeviceKind {
        /** Unbuffered, {@code c}. */
        CHARACTER,
        /** Buffered, {@code b}. */
        BLOCK
    }

    /**
     * A device node.
     *
     * @param major the driver's number, 0 to 4095
     * @param minor the device's number, 0 to 1048575
     */
    record Device(Attributes attributes, DeviceKind kind, int major, int minor) implements Entry {
        public Device {
            if (major < 0 || major > 0xFFF || minor < 0 || minor > 0xFFFFF) {
                throw new IllegalArgumentException("device " + major + ":" + minor);
            }
        }

        @Override
        public Device with(Attributes changed) {
            return new Device(changed, kind, major, minor);
        }
    }

    /** A named pipe. */
    record Fifo(Attributes attributes) implements Entry {
        @Override
        public Fifo with(Attributes changed) {
            return new Fifo(changed);
        }
    }

    /** A socket's name. */
    record Socket(Attributes attributes) implements Entry {
        @Override
        public Socket with(Attributes changed) {
            return new Socket(changed);
        }
    }
}
