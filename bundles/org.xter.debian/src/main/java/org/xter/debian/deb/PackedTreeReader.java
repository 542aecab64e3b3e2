package org.xter.debian.deb;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xter.debian.tar.TarEntry;
import org.xter.debian.tar.TarFormatException;
import org.xter.debian.tar.TarReader;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Reads the entries of a package's archive and refuses what would reach outside of the root or through a link of the
 * package itself. One use each; not thread-safe.
 */
final class PackedTreeReader {
    private final LocalPackage source;
    private final Map<String, TarEntry> entries = new LinkedHashMap<>();
    private final Map<String, Digest> digests = new LinkedHashMap<>();

    PackedTreeReader(LocalPackage source) {
        this.source = source;
    }

    /** Reads an archive to its end, with the digest of every file. */
    void read(InputStream in, Cancellation cancellation) throws IOException, ProblemException {
        TarReader tar = new TarReader(in);
        byte[] buffer = new byte[1 << 16];
        for (Optional<TarEntry> next = tar.next(); next.isPresent(); next = tar.next()) {
            cancellation.check();
            TarEntry entry = StaticAccounts.owned(next.get());
            String path = safe(entry.path());
            entries.remove(path);
            entries.put(path, entry);
            if (entry.kind() == TarEntry.Kind.FILE) {
                MessageDigest sha = Digest.sha256();
                for (int n = tar.read(buffer, 0, buffer.length); n >= 0; n = tar.read(buffer, 0, buffer.length)) {
                    cancellation.check();
                    sha.update(buffer, 0, n);
                }
                digests.put(path, Digest.finish(sha));
            }
        }
    }

    /** What was read, with contents as slices of the archive. */
    PackedTree in(Content.Slice archive) throws IOException, ProblemException {
        FileTree.Builder tree = FileTree.builder();
        Set<String> order = new LinkedHashSet<>();
        order.add("");
        for (Map.Entry<String, TarEntry> each : entries.entrySet()) {
            for (String up = TreePath.parent(each.getKey()); !up.isEmpty(); up = TreePath.parent(up)) {
                TarEntry parent = entries.get(up);
                if (parent != null && parent.kind() != TarEntry.Kind.DIRECTORY) {
                    throw unsafe("'" + each.getKey() + "' lies below '" + up + "', which is no directory");
                }
            }
            tree.put(each.getKey(), entry(each.getKey(), each.getValue(), archive));
            order.add(each.getKey());
        }
        return new PackedTree(archive, tree.build(), new ArrayList<>(order));
    }

    private Entry entry(String path, TarEntry entry, Content.Slice archive) throws IOException, ProblemException {
        return switch (entry.kind()) {
            case FILE ->
                new Entry.File(
                        entry.attributes(),
                        entry.size() == 0
                                ? Content.EMPTY
                                : new Content.Slice(archive.file(), entry.offset(), entry.size(), digests.get(path)));
            case DIRECTORY -> new Entry.Directory(entry.attributes());
            case SYMLINK -> {
                if (entry.link().isEmpty()) {
                    throw new TarFormatException("The symbolic link '" + path + "' has no target");
                }
                yield new Entry.Symlink(entry.attributes(), entry.link());
            }
            case HARD_LINK -> {
                String target = safe(entry.link());
                if (target.equals(path)
                        || !entries.containsKey(target)
                        || entries.get(target).kind() != TarEntry.Kind.FILE) {
                    throw unsafe("The hard link '" + path + "' leads to '" + entry.link()
                            + "', which is no file of the package");
                }
                yield new Entry.HardLink(target);
            }
            case CHARACTER_DEVICE -> device(path, entry, Entry.DeviceKind.CHARACTER);
            case BLOCK_DEVICE -> device(path, entry, Entry.DeviceKind.BLOCK);
            case FIFO -> new Entry.Fifo(entry.attributes());
        };
    }

    private static Entry device(String path, TarEntry entry, Entry.DeviceKind kind) throws TarFormatException {
        try {
            return new Entry.Device(entry.attributes(), kind, entry.major(), entry.minor());
        } catch (IllegalArgumentException e) {
            throw new TarFormatException("The device '" + path + "' has impossible numbers");
        }
    }

    private String safe(String path) throws ProblemException {
        if (path.startsWith("/")) {
            throw unsafe("The path '" + path + "' is absolute");
        }
        try {
            return TreePath.normalise(path);
        } catch (IllegalArgumentException e) {
            throw unsafe("The path '" + path + "' leads out of the package");
        }
    }

    private ProblemException unsafe(String what) {
        return new ProblemException(Problem.error(
                "debian.unsafe-package",
                Place.of(source.file().toString()),
                "Package " + source + " is refused: " + Character.toLowerCase(what.charAt(0)) + what.substring(1),
                "Such a package was made to do harm or by a broken tool; take it from a repository you trust"));
    }
}
