package org.xter.runtime.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/** The systemd units of a tree, in systemd's order of folders (systemd.unit(5) "Unit file load path"). */
final class UnitCatalogue {
    static final String ETC = "etc/systemd/system";
    private static final List<String> FOLDERS =
            List.of(ETC, "usr/local/lib/systemd/system", "usr/lib/systemd/system", "lib/systemd/system");

    private final FileTree tree;

    UnitCatalogue(FileTree tree) {
        this.tree = tree;
    }

    /** The unit with a name; for an instance its own file or its template's. Empty when there is none or it is masked. */
    Optional<UnitFile> find(String name) throws IOException {
        for (String folder : FOLDERS) {
            Optional<UnitFile> found = read(TreePath.join(folder, name), 0);
            if (found.isPresent() || isMask(TreePath.join(folder, name))) {
                return found;
            }
        }
        int at = name.indexOf('@');
        int dot = name.lastIndexOf('.');
        return at > 0 && dot > at + 1 ? find(name.substring(0, at + 1) + name.substring(dot)) : Optional.empty();
    }

    /** Whether a unit is switched off for good by a link to /dev/null or an empty file. */
    boolean isMasked(String name) {
        return isMask(TreePath.join(ETC, name));
    }

    private boolean isMask(String path) {
        return switch (tree.resolve(path).orElse(null)) {
            case Entry.Symlink link -> link.target().equals("/dev/null");
            case Entry.File file -> file.content().size() == 0;
            case null, default -> false;
        };
    }

    private Optional<UnitFile> read(String path, int depth) throws IOException {
        return switch (tree.resolve(path).orElse(null)) {
            case Entry.File file
            when file.content().size() > 0 ->
                Optional.of(UnitFile.parse(
                        TreePath.name(path), path, new String(file.content().bytes(), StandardCharsets.UTF_8)));
            case Entry.Symlink link
            when depth < 8 && !link.target().equals("/dev/null") -> read(target(path, link.target()), depth + 1);
            case null, default -> Optional.empty();
        };
    }

    /** Where a link leads, with {@code /lib} read as {@code /usr/lib} where the tree has it so. */
    private String target(String path, String link) {
        StringBuilder result = new StringBuilder(link.startsWith("/") ? "" : TreePath.parent(path));
        for (String name : link.split("/")) {
            if (name.equals("..")) {
                result.setLength(Math.max(0, result.lastIndexOf("/")));
            } else if (!name.isEmpty() && !name.equals(".")) {
                result.append(result.isEmpty() ? "" : "/").append(name);
            }
        }
        String target = result.toString();
        boolean merged = tree.get("lib").orElse(null) instanceof Entry.Symlink;
        return merged && target.startsWith("lib/") ? "usr/" + target : target;
    }
}
