package org.xter.runtime.initrd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xter.format.elf.Elf;
import org.xter.report.Place;
import org.xter.report.ProblemException;
import org.xter.store.Entry;
import org.xter.store.TreePath;

/**
 * Finds libraries as the loader of glibc does without a cache ({@code ld.so(8)}): the RPATH of the asking file and of
 * those that loaded it, unless it has a RUNPATH; its RUNPATH; the folders the loader knows. Files of another processor
 * are passed over.
 */
final class LibrarySearch {
    private final MergedTree tree;
    private final Map<String, Optional<Elf>> known = new HashMap<>();

    LibrarySearch(MergedTree tree) {
        this.tree = tree;
    }

    /** The ELF headers of a file at a merged path; nothing when it is no ELF file. */
    Optional<Elf> elf(String path) throws IOException, ProblemException {
        Optional<Elf> elf = known.get(path);
        if (elf == null) {
            try {
                elf = tree.get(path).orElse(null) instanceof Entry.File file
                        ? Elf.read(file.content())
                        : Optional.empty();
            } catch (ProblemException e) {
                throw new ProblemException(e.problems().get(0).at(Place.of("/" + path)), e);
            }
            known.put(path, elf);
        }
        return elf;
    }

    /** The folders of a file's RPATH, to be handed on to what it loads; none when it has a RUNPATH. */
    List<String> rpath(String path, Elf elf) {
        return elf.runpath().isEmpty() ? expand(elf.rpath(), path, elf) : List.of();
    }

    /**
     * Looks for a library.
     *
     * @param name as the asking file needs it, a name or a path
     * @param path of the asking file, merged
     * @param elf the asking file
     * @param inherited folders of the RPATHs of it and of those that loaded it
     */
    Optional<MergedTree.Found> library(String name, String path, Elf elf, List<String> inherited)
            throws IOException, ProblemException {
        if (name.contains("/")) {
            return fitting(name, elf);
        }
        List<String> folders = new ArrayList<>();
        if (elf.runpath().isEmpty()) {
            folders.addAll(inherited);
        } else {
            folders.addAll(expand(elf.runpath(), path, elf));
        }
        folders.addAll(knownFolders(elf));
        for (String folder : folders) {
            Optional<MergedTree.Found> found = fitting(folder + "/" + name, elf);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<MergedTree.Found> fitting(String path, Elf asking) throws IOException, ProblemException {
        Optional<MergedTree.Found> found = tree.find(path);
        if (found.isEmpty()) {
            return found;
        }
        Optional<Elf> elf = elf(found.get().target());
        boolean fits = elf.isPresent()
                && elf.get().machine() == asking.machine()
                && elf.get().is64Bit() == asking.is64Bit();
        return fits ? found : Optional.empty();
    }

    private static List<String> knownFolders(Elf elf) {
        String multiarch = multiarch(elf);
        return multiarch.isEmpty() ? List.of("/usr/lib") : List.of("/usr/lib/" + multiarch, "/usr/lib", "/usr/lib64");
    }

    private static String multiarch(Elf elf) {
        return switch (elf.machine()) {
            case Elf.X86_64 -> elf.is64Bit() ? "x86_64-linux-gnu" : "x86_64-linux-gnux32";
            case Elf.AARCH64 -> "aarch64-linux-gnu";
            default -> "";
        };
    }

    private static List<String> expand(List<String> folders, String path, Elf elf) {
        String multiarch = multiarch(elf);
        return folders.stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> folder.replace("${ORIGIN}", "$ORIGIN")
                        .replace("$ORIGIN", "/" + TreePath.parent(path))
                        .replace("${LIB}", "$LIB")
                        .replace("$LIB", multiarch.isEmpty() ? "lib" : "lib/" + multiarch))
                .toList();
    }

    /** The package that brings a library by the naming rule of Debian Policy 8.1: {@code libfoo.so.2} in {@code libfoo2}. */
    static String likelyPackage(String library) {
        String name = TreePath.name(library).toLowerCase(Locale.ROOT);
        if (name.startsWith("ld-linux")) {
            return "libc6";
        }
        int so = name.indexOf(".so");
        if (so < 0) {
            return name;
        }
        String stem = name.substring(0, so).replace('_', '-');
        String version = name.substring(so + 3).replaceFirst("^\\.", "");
        boolean digit = Character.isDigit(stem.charAt(stem.length() - 1)) && !version.isEmpty();
        // Both libraries of OpenSSL come in one package.
        return (stem.equals("libcrypto") ? "libssl" : stem) + (digit ? "-" : "") + version;
    }
}
