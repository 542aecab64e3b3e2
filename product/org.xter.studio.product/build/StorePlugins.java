import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the plug-ins of materialized products so that their entries are stored, not deflated: a start reads some thousand
 * classes, and to inflate them is a tenth of what its UI thread does. What is shipped is compressed as a whole anyway. The jars
 * that the JVM finds by itself, launcher and framework, lose their signatures, which it would check at each start. Run by the
 * build as a single source file: {@code java StorePlugins.java PRODUCTS}.
 */
public final class StorePlugins {
    private static final List<String> FOUND_BY_JVM = List.of("org.eclipse.equinox.launcher_", "org.eclipse.osgi_");

    private StorePlugins() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> plugins;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            plugins = files.filter(each -> each.getParent().endsWith("plugins"))
                    .filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path plugin : plugins) {
            store(plugin);
        }
    }

    /** The time of the file stays: by it the studio tells whether it is another installation. */
    private static void store(Path plugin) throws IOException {
        boolean unsigned = FOUND_BY_JVM.stream().anyMatch(plugin.getFileName().toString()::startsWith);
        FileTime modified = Files.getLastModifiedTime(plugin);
        Path rewritten = plugin.resolveSibling(plugin.getFileName() + ".stored");
        try (ZipFile from = new ZipFile(plugin.toFile());
                OutputStream out = Files.newOutputStream(rewritten);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!unsigned || !isSignature(entry.getName())) {
                    copy(from, entry, to);
                }
            }
        }
        Files.move(rewritten, plugin, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(plugin, modified);
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        byte[] bytes;
        try (InputStream in = from.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTimeLocal(entry.getTimeLocal());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        to.putNextEntry(stored);
        to.write(bytes);
        to.closeEntry();
    }

    /** Signatures (JAR File Specification, "Signed JAR File"). */
    private static boolean isSignature(String name) {
        return name.startsWith("META-INF/") && name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
