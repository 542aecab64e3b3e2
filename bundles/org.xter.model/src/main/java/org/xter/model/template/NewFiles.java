package org.xter.model.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The files of a new edition: all of them are written or none. A file that is there with the same content is left alone,
 * one with another is never replaced. Not thread-safe.
 */
final class NewFiles {
    private static final Set<PosixFilePermission> EXECUTABLE = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private interface Writing {
        boolean isThere(Path target) throws IOException;

        void write(Path target) throws IOException;
    }

    /** The bytes of a file. What a template brings is never executable: its edition says so where it must be. */
    private record Bytes(byte[] bytes) implements Writing {
        @Override
        public boolean isThere(Path target) throws IOException {
            return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(bytes, Files.readAllBytes(target));
        }

        @Override
        public void write(Path target) throws IOException {
            Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
        }
    }

    /** Another file, or a symbolic link as a link. */
    private record Copy(Path source) implements Writing {
        @Override
        public boolean isThere(Path target) throws IOException {
            return Files.isSymbolicLink(source)
                    ? Files.isSymbolicLink(target)
                            && Files.readSymbolicLink(source).equals(Files.readSymbolicLink(target))
                    : Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(source, target) < 0;
        }

        @Override
        public void write(Path target) throws IOException {
            Files.copy(source, target, LinkOption.NOFOLLOW_LINKS);
            if (!Files.isSymbolicLink(source) && Files.isExecutable(source)) {
                makeExecutable(target);
            }
        }
    }

    private final Path folder;
    private final Map<Path, Writing> files = new LinkedHashMap<>();

    NewFiles(Path folder) {
        this.folder = folder;
    }

    void add(String path, byte[] bytes) {
        files.put(folder.resolve(path), new Bytes(bytes));
    }

    void addCopy(Path relative, Path source) {
        files.put(folder.resolve(relative), new Copy(source));
    }

    void addEdition(Path file, String text) {
        files.put(file, new Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    void write() throws IOException, ProblemException {
        List<Problem> problems = new ArrayList<>();
        Map<Path, Writing> missing = new LinkedHashMap<>();
        for (Map.Entry<Path, Writing> each : files.entrySet()) {
            Path target = each.getKey();
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                missing.put(target, each.getValue());
            } else if (!each.getValue().isThere(target)) {
                problems.add(Problem.error(
                        "new.file-exists",
                        Place.of(target.toString()),
                        "there is a file '" + folder.relativize(target) + "' with other content",
                        "Choose an empty folder, or move the file away"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        List<Path> written = new ArrayList<>();
        boolean done = false;
        try {
            for (Map.Entry<Path, Writing> each : missing.entrySet()) {
                Files.createDirectories(each.getKey().toAbsolutePath().getParent());
                written.add(each.getKey());
                each.getValue().write(each.getKey());
            }
            done = true;
        } finally {
            if (!done) {
                for (Path each : written) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(view.readAttributes().permissions());
            permissions.addAll(EXECUTABLE);
            view.setPermissions(permissions);
        }
    }
}
