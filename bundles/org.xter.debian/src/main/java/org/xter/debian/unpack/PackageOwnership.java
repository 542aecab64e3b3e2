package org.xter.debian.unpack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which packages brought a path, as {@code dpkg --search} would say. Immutable. */
public final class PackageOwnership {
    private final Map<String, List<String>> owners;

    PackageOwnership(Map<String, List<String>> owners) {
        Map<String, List<String>> copy = new HashMap<>(owners.size() * 2);
        owners.forEach((path, names) -> copy.put(path, List.copyOf(names)));
        this.owners = copy;
    }

    /** The package a path belongs to; of the several owners of a directory the first that was unpacked. */
    public Optional<String> ownerOf(String path) {
        List<String> names = owners.get(path);
        return names == null ? Optional.empty() : Optional.of(names.get(0));
    }

    /** All packages that have a path, in the order they were unpacked; several only for directories. */
    public List<String> ownersOf(String path) {
        return owners.getOrDefault(path, List.of());
    }

    /** The paths a package brought, in no particular order. */
    public List<String> pathsOf(String packageName) {
        List<String> paths = new ArrayList<>();
        owners.forEach((path, names) -> {
            if (names.contains(packageName)) {
                paths.add(path);
            }
        });
        return paths;
    }
}
