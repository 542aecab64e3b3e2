package org.xter.format.squashfs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xter.report.Cancellation;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/** Walks the directories of an image, see {@link InodeSection} for their form. One use, one thread. */
final class TreeReader {
    private static final int HEADER_LIMIT = 256;
    private static final int NAME_LIMIT = 256;
    /** Far longer than Linux resolves. */
    private static final int PATH_LIMIT = 1 << 14;
    /** The paths and link targets of some two million files; bounds what a small hostile image can make of them. */
    private static final long ALL_TEXT_LIMIT = 1 << 28;

    private record Directory(String path, InodeReader.Found found) {}

    private final MetadataBlocks metadata;
    private final Superblock superblock;
    private final InodeReader inodes;
    private final Cancellation cancellation;
    private final long tableEnd;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Long> fileReferences = new HashMap<>();
    private final Map<Long, String> firstNames = new HashMap<>();
    private final Map<Long, Entry> files = new HashMap<>();
    private final Set<Long> directories = new HashSet<>();
    private final Deque<Directory> toRead = new ArrayDeque<>();
    private long listedBytes;
    private long textBytes;

    TreeReader(MetadataBlocks metadata, Superblock superblock, InodeReader inodes, Cancellation cancellation) {
        this.metadata = metadata;
        this.superblock = superblock;
        this.inodes = inodes;
        this.cancellation = cancellation;
        this.tableEnd = end(superblock);
    }

    /** The directory table ends before the next table, whose blocks may lie before its own position. */
    private static long end(Superblock superblock) {
        return superblock.fragmentTable() != Superblock.ABSENT
                ? superblock.fragmentTable()
                : superblock.exportTable() != Superblock.ABSENT ? superblock.exportTable() : superblock.idTable();
    }

    FileTree read() throws IOException {
        InodeReader.Found root = inodes.read(superblock.rootInode());
        if (!(root.entry() instanceof Entry.Directory)) {
            throw new DamagedImageException("The root is no directory");
        }
        enter("", superblock.rootInode(), root);
        while (!toRead.isEmpty()) {
            readListing(toRead.pop());
        }
        FileTree.Builder tree = FileTree.builder();
        entries.forEach(tree::put);
        fileReferences.forEach((path, reference) -> {
            String first = firstNames.get(reference);
            tree.put(path, first.equals(path) ? files.get(reference) : new Entry.HardLink(first));
        });
        return tree.build();
    }

    private void readListing(Directory directory) throws IOException {
        long left = directory.found.listingSize();
        if (left == 0) {
            return;
        }
        // Every listing is written once, so together they are not longer than the table they are in; a block of which
        // takes at least 3 bytes.
        listedBytes += left;
        if (listedBytes / MetadataWriter.BLOCK > (tableEnd - superblock.directoryTable()) / 3) {
            throw new DamagedImageException("The directories claim more names than the image holds");
        }
        MetadataReader in =
                new MetadataReader(metadata, superblock.directoryTable(), tableEnd, directory.found.listing());
        while (left > 0) {
            cancellation.check();
            long count = in.u32() + 1;
            long block = in.u32();
            in.i32();
            left -= 12;
            if (count > HEADER_LIMIT) {
                throw new DamagedImageException("A directory header claims " + count + " names");
            }
            for (int i = 0; i < count; i++) {
                int offset = in.u16();
                in.u16();
                in.u16();
                int length = in.u16() + 1;
                left -= 8 + length;
                if (length > NAME_LIMIT || left < 0) {
                    throw new DamagedImageException("A directory is damaged");
                }
                String name = SquashfsReader.text(in.bytes(length));
                readEntry(directory.path, name, block << 16 | offset);
            }
        }
    }

    private void readEntry(String parent, String name, long reference) throws IOException {
        String path = TreePath.join(parent, name);
        textBytes += path.length() + 16;
        if (name.equals(".")
                || name.equals("..")
                || name.indexOf('/') >= 0
                || name.indexOf('\0') >= 0
                || path.length() > PATH_LIMIT
                || textBytes > ALL_TEXT_LIMIT
                || entries.containsKey(path)
                || fileReferences.containsKey(path)) {
            throw new DamagedImageException("A directory holds an impossible name");
        }
        if (firstNames.containsKey(reference)) {
            enterFile(path, reference, files.get(reference));
            return;
        }
        InodeReader.Found found = inodes.read(reference);
        if (found.entry() instanceof Entry.Symlink link) {
            // Inodes of a hostile image may overlap, so that few bytes make many long targets.
            textBytes += link.target().length();
        }
        if (found.entry() instanceof Entry.File file) {
            enterFile(path, reference, file);
        } else {
            enter(path, reference, found);
        }
    }

    private void enterFile(String path, long reference, Entry file) {
        fileReferences.put(path, reference);
        files.putIfAbsent(reference, file);
        firstNames.merge(reference, path, (a, b) -> TreePath.ORDER.compare(a, b) <= 0 ? a : b);
    }

    private void enter(String path, long reference, InodeReader.Found found) throws IOException {
        entries.put(path, found.entry());
        if (found.entry() instanceof Entry.Directory) {
            if (!directories.add(reference)) {
                throw new DamagedImageException("A directory lies in two places or in itself");
            }
            toRead.push(new Directory(path, found));
        }
    }
}
