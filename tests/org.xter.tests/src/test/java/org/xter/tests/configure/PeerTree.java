package org.xter.tests.configure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.debian.tar.TarEntry;
import org.xter.debian.tar.TarReader;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/** What mmdebstrap makes of exactly the same packages; kept in the cache, as it takes long. */
final class PeerTree {
    private PeerTree() {}

    static FileTree of(String name, AptPackages packages, long epoch) throws IOException, InterruptedException {
        String version = AptPackages.run(List.of("mmdebstrap", "--version")).strip();
        String key = Digest.of(packages.exact() + epoch + version).hex().substring(0, 16);
        Path folder = Files.createDirectories(AptPackages.cache().resolve("peers"));
        Path tar = folder.resolve(name + "-" + key + ".tar");
        if (!Files.exists(tar)) {
            try (Stream<Path> old = Files.list(folder)) {
                for (Path each : old.toList()) {
                    if (each.getFileName().toString().startsWith(name + "-")) {
                        Files.delete(each);
                    }
                }
            }
            Path draft = folder.resolve(name + "-" + key + ".draft.tar");
            List<String> command = new ArrayList<>(List.of(
                    "env",
                    "SOURCE_DATE_EPOCH=" + epoch,
                    "mmdebstrap",
                    "--quiet",
                    "--variant=essential",
                    "--include=" + packages.exact(),
                    suite(),
                    draft.toString()));
            AptPackages.sources().forEach(source -> command.add(source.toString()));
            AptPackages.run(command);
            Files.move(draft, tar);
        }
        return read(tar);
    }

    private static String suite() throws IOException {
        for (String line : Files.readAllLines(Path.of("/etc/os-release"))) {
            if (line.startsWith("VERSION_CODENAME=")) {
                return line.substring(line.indexOf('=') + 1);
            }
        }
        throw new IOException("this host does not tell its suite");
    }

    private static FileTree read(Path file) throws IOException {
        FileTree.Builder tree = FileTree.builder();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
            TarReader tar = new TarReader(in);
            for (Optional<TarEntry> next = tar.next(); next.isPresent(); next = tar.next()) {
                TarEntry entry = next.get();
                tree.put(TreePath.normalise(entry.path()), entry(entry, tar, file));
            }
        }
        return tree.build();
    }

    private static Entry entry(TarEntry entry, TarReader tar, Path file) throws IOException {
        return switch (entry.kind()) {
            case FILE -> {
                byte[] content = new byte[(int) entry.size()];
                int at = 0;
                for (int n = tar.read(content, 0, content.length);
                        n > 0;
                        n = tar.read(content, at, content.length - at)) {
                    at += n;
                }
                yield new Entry.File(
                        entry.attributes(), new Content.Slice(file, entry.offset(), entry.size(), Digest.of(content)));
            }
            case DIRECTORY -> new Entry.Directory(entry.attributes());
            case SYMLINK -> new Entry.Symlink(entry.attributes(), entry.link());
            case HARD_LINK -> new Entry.HardLink(TreePath.normalise(entry.link()));
            case CHARACTER_DEVICE ->
                new Entry.Device(entry.attributes(), Entry.DeviceKind.CHARACTER, entry.major(), entry.minor());
            case BLOCK_DEVICE ->
                new Entry.Device(entry.attributes(), Entry.DeviceKind.BLOCK, entry.major(), entry.minor());
            case FIFO -> new Entry.Fifo(entry.attributes());
        };
    }
}
