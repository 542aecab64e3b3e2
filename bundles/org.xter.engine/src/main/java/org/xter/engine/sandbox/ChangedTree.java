package org.xter.engine.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xter.debian.tar.TarEntry;
import org.xter.debian.tar.TarReader;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.TreePath;

/** Reads what a sandbox gives back: a tar of the list of all paths, then of the entries that were written. One use each. */
final class ChangedTree {
    private static final String PATHS = "paths";

    private final FileTree before;
    private final Store.Draft output;
    private final Map<String, TarEntry> entries = new HashMap<>();
    private final Map<String, Digest> digests = new HashMap<>();
    private String[] paths;

    ChangedTree(FileTree before, Store.Draft output) {
        this.before = before;
        this.output = output;
    }

    SandboxResult read(SandboxLog log, Cancellation cancellation) throws IOException {
        Digest whole;
        try (DigestInputStream in = new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(output.file()), 1 << 17), Digest.sha256())) {
            readEntries(new TarReader(in), cancellation);
            in.transferTo(OutputStream.nullOutputStream());
            whole = Digest.finish(in.getMessageDigest());
        }
        Content.Slice archive = (Content.Slice) output.commit(whole);
        FileTree.Builder tree = FileTree.builder();
        Set<String> changed = new TreeSet<>(TreePath.ORDER);
        for (String path : paths) {
            TarEntry written = entries.get(path);
            Entry old = before.entries().get(path);
            if (written != null) {
                tree.put(path, entry(path, written, archive));
                changed.add(path);
            } else if (old != null) {
                tree.put(path, old);
            } else {
                throw new IOException("the sandbox lists " + path + " but does not give it");
            }
        }
        return new SandboxResult(tree.build(), changed, log.text(), log.phases());
    }

    private void readEntries(TarReader tar, Cancellation cancellation) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (Optional<TarEntry> next = tar.next(); next.isPresent(); next = tar.next()) {
            cancellation.check();
            TarEntry entry = next.get();
            if (paths == null) {
                ByteArrayOutputStream list = new ByteArrayOutputStream((int) entry.size());
                for (int n = tar.read(buffer, 0, buffer.length); n >= 0; n = tar.read(buffer, 0, buffer.length)) {
                    list.write(buffer, 0, n);
                }
                if (!entry.path().equals(PATHS)) {
                    throw new IOException("the sandbox gives " + entry.path() + " first");
                }
                paths = list.toString(StandardCharsets.UTF_8).split("\0");
                for (int i = 0; i < paths.length; i++) {
                    paths[i] = TreePath.normalise(paths[i]);
                }
                continue;
            }
            String path = TreePath.normalise(entry.path());
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

    private Entry entry(String path, TarEntry written, Content.Slice archive) {
        return switch (written.kind()) {
            case FILE -> new Entry.File(written.attributes(), content(path, written, archive));
            case DIRECTORY -> new Entry.Directory(written.attributes());
            case SYMLINK -> new Entry.Symlink(written.attributes(), written.link());
            case HARD_LINK -> new Entry.HardLink(TreePath.normalise(written.link()));
            case CHARACTER_DEVICE ->
                new Entry.Device(written.attributes(), Entry.DeviceKind.CHARACTER, written.major(), written.minor());
            case BLOCK_DEVICE ->
                new Entry.Device(written.attributes(), Entry.DeviceKind.BLOCK, written.major(), written.minor());
            case FIFO -> new Entry.Fifo(written.attributes());
        };
    }

    private Content content(String path, TarEntry written, Content.Slice archive) {
        Digest digest = digests.get(path);
        if (before.resolve(path).orElse(null) instanceof Entry.File old
                && old.content().digest().equals(digest)) {
            return old.content();
        }
        return written.size() == 0
                ? Content.EMPTY
                : new Content.Slice(archive.file(), written.offset(), written.size(), digest);
    }
}
