package org.xter.engine.vm;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a program of this host: on the search path first, then where it is usually installed. */
final class ProgramSearch {
    private static final List<Path> USUAL =
            List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/opt/homebrew/bin"));

    private ProgramSearch() {}

    /**
     * The program's absolute path.
     *
     * @param name its name without the ending it has on Windows
     * @param environment the variables to look at
     * @param own folders only this program is installed in
     */
    static Optional<Path> find(String name, Map<String, String> environment, List<Path> own) {
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder));
            }
        }
        folders.addAll(own);
        folders.addAll(USUAL);
        return folders.stream()
                .flatMap(folder -> List.of(folder.resolve(name), folder.resolve(name + ".exe")).stream())
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .map(Path::toAbsolutePath)
                .findFirst();
    }
}
