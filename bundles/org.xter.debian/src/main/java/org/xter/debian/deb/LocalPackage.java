package org.xter.debian.deb;

import java.nio.file.Path;
import java.util.Objects;
import org.xter.store.Digest;

/**
 * A package that lies here as a file, with what the archive's index promised about it.
 *
 * @param name of the package
 * @param version as the index writes it, with epoch
 * @param architecture such as {@code amd64} or {@code all}
 * @param file the {@code .deb}
 * @param digest of the file
 */
public record LocalPackage(String name, String version, String architecture, Path file, Digest digest) {
    public LocalPackage {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(architecture);
        Objects.requireNonNull(file);
        Objects.requireNonNull(digest);
    }

    /** {@code name version}, for messages. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
