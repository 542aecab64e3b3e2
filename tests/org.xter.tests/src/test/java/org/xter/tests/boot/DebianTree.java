package org.xter.tests.boot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.xter.debian.tar.TarEntry;
import org.xter.debian.tar.TarReader;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;
import org.xter.tests.formats.DebianPackages;

/** A configured Debian system made by mmdebstrap, kept between runs in the tests' cache. */
final class DebianTree {
    private DebianTree() {}

    /** The tree of a minimal system with some packages more; the test is skipped where it cannot be made. */
    static FileTree of(String... packages) throws IOException, InterruptedException {
        String wanted = String.join(",", packages);
        String name = "system-" + Digest.of(wanted).hex().substring(0, 12) + ".tar";
        Path archive = Files.createDirectories(DebianPackages.cache()).resolve(name);
        if (!Files.exists(archive)) {
            Assumptions.assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin/mmdebstrap")), "needs the Debian package mmdebstrap");
            Path draft = archive.resolveSibling("draft-" + name);
            DebianPackages.run(
                    archive.getParent(),
                    "mmdebstrap",
                    "--variant=minbase",
                    "--include=" + wanted,
                    "bookworm",
                    draft.toString(),
                    "/etc/apt/sources.list.d/debian.sources");
            Files.move(draft, archive);
        }
        return read(archive);
    }

    private static FileTree read(Path archive) throws IOException {
        FileTree.Builder tree = FileTree.builder();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive), 1 << 17)) {
            TarReader tar = new TarReader(in);
            for (Optional<TarEntry> next = tar.next(); next.isPresent(); next = tar.next()) {
                TarEntry entry = next.get();
                String path = TreePath.normalise(entry.path());
                Attributes attributes = storable(entry.attributes());
                switch (entry.kind()) {
                    case DIRECTORY -> tree.put(path, new Entry.Directory(attributes));
                    case SYMLINK -> tree.put(path, new Entry.Symlink(attributes, entry.link()));
                    case HARD_LINK -> tree.put(path, new Entry.HardLink(TreePath.normalise(entry.link())));
                    case FILE -> {
                        MessageDigest sha = Digest.sha256();
                        for (int n = tar.read(buffer, 0, buffer.length);
                                n >= 0;
                                n = tar.read(buffer, 0, buffer.length)) {
                            sha.update(buffer, 0, n);
                        }
                        Content content = new Content.Slice(archive, entry.offset(), entry.size(), Digest.finish(sha));
                        tree.put(path, new Entry.File(attributes, content));
                    }
                    default -> {
                        // Device nodes come from devtmpfs.
                    }
                }
            }
        }
        return tree.build();
    }

    /** squashfs holds no access control lists; systemd gives the journal's folder its own again at each start. */
    private static Attributes storable(Attributes attributes) {
        SortedMap<String, Content> xattrs = new TreeMap<>(attributes.xattrs());
        xattrs.keySet().removeIf(name -> name.startsWith("system."));
        return attributes.withXattrs(xattrs);
    }
}
