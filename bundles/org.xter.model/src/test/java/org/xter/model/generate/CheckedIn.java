package org.xter.model.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that are made from the model and kept beside it. A test compares them; {@code -Dxter.regenerate=true} writes
 * them instead.
 */
final class CheckedIn {
    private static final boolean REGENERATE = Boolean.getBoolean("xter.regenerate");

    private CheckedIn() {}

    static void check(Path file, String made) throws IOException {
        if (REGENERATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertEquals(
                made,
                Files.readString(file),
                () -> file + " is not what the model gives; run with -Dxter.regenerate=true");
    }

    static void checkFolder(Path folder, Path made) throws IOException {
        Map<String, String> wanted = texts(made);
        if (REGENERATE) {
            for (String gone : texts(folder).keySet()) {
                Files.delete(folder.resolve(gone));
            }
            for (Map.Entry<String, String> each : wanted.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
        }
        Map<String, String> present = texts(folder);
        assertEquals(wanted.keySet(), present.keySet(), "generated files; run with -Dxter.regenerate=true");
        wanted.forEach((name, text) ->
                assertEquals(text, present.get(name), () -> name + " differs; run with -Dxter.regenerate=true"));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> result = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return result;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    result.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return result;
    }
}
