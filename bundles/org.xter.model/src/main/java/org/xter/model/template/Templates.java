package org.xter.model.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The templates that come with the product. */
public final class Templates {
    private static final long GIB = 1L << 30;

    private Templates() {}

    /** All templates in the order they are shown. */
    public static List<Template> all() {
        return Loaded.ALL;
    }

    /** A template by its id. */
    public static Optional<Template> get(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Read when the first is asked for. */
    private static final class Loaded {
        private static final List<Template> ALL = load();

        private static List<Template> load() {
            Map<String, byte[]> archive = archive();
            return List.of(
                    Template.of("home", true, 64 * GIB, archive),
                    Template.of("office", true, 128 * GIB, archive),
                    Template.of("kms", true, 4 * GIB, archive),
                    Template.of("router", false, GIB / 4, archive),
                    Template.of("empty", false, GIB / 4, archive));
        }

        private static Map<String, byte[]> archive() {
            Map<String, byte[]> files = new TreeMap<>();
            try (InputStream resource = Templates.class.getResourceAsStream("templates.zip");
                    ZipInputStream zip = new ZipInputStream(resource)) {
                for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                    if (!each.isDirectory()) {
                        files.put(each.getName(), zip.readAllBytes());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        }
    }
}
