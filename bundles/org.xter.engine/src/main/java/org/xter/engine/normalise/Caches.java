package org.xter.engine.normalise;

import java.util.List;

/** Removes caches that hold times, inode numbers or addresses; each is made again by the program that uses it. */
public final class Caches implements Normaliser {
    private static final List<String> FILES = List.of(
            "var/cache/ldconfig/aux-cache",
            "var/cache/apt/pkgcache.bin",
            "var/cache/apt/srcpkgcache.bin",
            "var/lib/systemd/catalog/.#database");

    @Override
    public String name() {
        return "caches";
    }

    @Override
    public void apply(TreeEdit tree) {
        FILES.forEach(tree::remove);
        for (String directory : List.of("var/cache/man", "var/cache/fontconfig")) {
            for (String path : tree.in(directory)) {
                if (!tree.isPackaged(path)) {
                    tree.remove(path);
                }
            }
        }
    }
}
